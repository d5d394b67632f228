package org.partnercenter.reenrollment;

import java.time.LocalDate;
import java.util.UUID;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.membership.Memberships;
import org.partnercenter.notification.Mail;
import org.partnercenter.notification.Mailer;
import org.partnercenter.notification.PortalAddress;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
import org.partnercenter.partner.Roles;
import org.partnercenter.reenrollment.Reenrollment.State;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the administrators hear of the end of a renewal (D-22, D-26). */
@Component
@Transactional
class ReenrollmentMails {

	private final Reenrollments reenrollments;

	private final Memberships memberships;

	private final Organizations organizations;

	private final Roles roles;

	private final Accounts accounts;

	private final MessageSource texts;

	private final RenewalCalendarFile calendar;

	private final Mailer mailer;

	private final PortalAddress portal;

	ReenrollmentMails(Reenrollments reenrollments, Memberships memberships, Organizations organizations, Roles roles,
			Accounts accounts, MessageSource texts, RenewalCalendarFile calendar, Mailer mailer, PortalAddress portal) {
		this.reenrollments = reenrollments;
		this.memberships = memberships;
		this.organizations = organizations;
		this.roles = roles;
		this.accounts = accounts;
		this.texts = texts;
		this.calendar = calendar;
		this.mailer = mailer;
		this.portal = portal;
	}

	/**
	 * The new anniversary, and the level of the next year; nothing if it was taken back
	 * meanwhile.
	 */
	void renewed(UUID id) {
		Reenrollment reenrollment = this.reenrollments.get(id);
		if (reenrollment.state() != State.RENEWED) {
			return;
		}
		LocalDate until = this.memberships.find(reenrollment.organizationId()).orElseThrow().validUntil();
		tell("reenrollment-renewed", reenrollment, until);
	}

	/** Nothing is told to whoever has renewed in the last moment. */
	void expired(UUID id) {
		Reenrollment reenrollment = this.reenrollments.get(id);
		if (reenrollment.state() == State.EXPIRED) {
			tell("reenrollment-expired", reenrollment, reenrollment.anniversary());
		}
	}

	private void tell(String template, Reenrollment reenrollment, LocalDate day) {
		Organization organization = this.organizations.get(reenrollment.organizationId());
		for (String administrator : this.roles.globalAdministrators(organization.id())) {
			Account recipient = this.accounts.get(administrator);
			String level = (reenrollment.level() == null) ? "" : this.texts.getMessage("level." + reenrollment.level(),
					null, reenrollment.level(), recipient.language());
			Mail mail = Mail.of(template, "reenrollment:" + reenrollment.id())
				.forOrganization(organization.id())
				.to(recipient.email(), recipient.language())
				.with(recipient.name(), organization.displayName(), day, level, organization.partnerProgramId())
				.link(this.portal.link("/membership"));
			// the calendar entry of the old anniversary gives way to the new one
			this.mailer.send((reenrollment.state() == State.RENEWED)
					? mail.enclose(this.calendar.of(organization.id(), day, recipient.language())) : mail);
		}
	}

}
