package org.partnercenter.reenrollment;

import java.time.LocalDate;
import java.util.UUID;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.billing.Orders;
import org.partnercenter.membership.Memberships;
import org.partnercenter.membership.MembershipStatus;
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

/** How the administrators hear of what a renewal has come to (D-22, D-26). */
@Component
@Transactional
class ReenrollmentMails {

	private final Reenrollments reenrollments;

	private final Memberships memberships;

	private final Orders orders;

	private final Organizations organizations;

	private final Roles roles;

	private final Accounts accounts;

	private final MessageSource texts;

	private final RenewalCalendarFile calendar;

	private final Mailer mailer;

	private final PortalAddress portal;

	ReenrollmentMails(Reenrollments reenrollments, Memberships memberships, Orders orders, Organizations organizations,
			Roles roles, Accounts accounts, MessageSource texts, RenewalCalendarFile calendar, Mailer mailer,
			PortalAddress portal) {
		this.reenrollments = reenrollments;
		this.memberships = memberships;
		this.orders = orders;
		this.organizations = organizations;
		this.roles = roles;
		this.accounts = accounts;
		this.texts = texts;
		this.calendar = calendar;
		this.mailer = mailer;
		this.portal = portal;
	}

	/**
	 * The new anniversary, and the level of the next year; nothing if it was taken back,
	 * or its order credited, meanwhile.
	 */
	void renewed(UUID id) {
		Reenrollment reenrollment = this.reenrollments.get(id);
		boolean stands = reenrollment.orderId() == null || this.orders.isSettled(reenrollment.orderId());
		if (reenrollment.state() == State.RENEWED && stands) {
			// once more if it was taken back, and renewed again: only what has an order
			// is
			String which = (reenrollment.orderId() == null) ? "" : ":" + reenrollment.orderId();
			tell("reenrollment-renewed", reenrollment, which, membership(reenrollment).validUntil(),
					reenrollment.level());
		}
	}

	/** Nothing is told to whoever has renewed in the last moment. */
	void expired(UUID id) {
		Reenrollment reenrollment = this.reenrollments.get(id);
		if (reenrollment.state() == State.EXPIRED) {
			tell("reenrollment-expired", reenrollment, "", reenrollment.anniversary(), reenrollment.level());
		}
	}

	/** The order was credited before the bought term began. */
	void takenBack(Reenrollment reenrollment, UUID order) {
		tell("reenrollment-taken-back", reenrollment, ":" + order, reenrollment.anniversary(), reenrollment.level());
	}

	/** The order was credited after the bought term began. */
	void continuesUnpaid(Reenrollment reenrollment, UUID order) {
		MembershipStatus now = membership(reenrollment);
		tell("reenrollment-unpaid", reenrollment, ":" + order, now.validUntil(), now.level());
	}

	private MembershipStatus membership(Reenrollment reenrollment) {
		return this.memberships.find(reenrollment.organizationId()).orElseThrow();
	}

	private void tell(String template, Reenrollment reenrollment, String which, LocalDate day, String level) {
		Organization organization = this.organizations.get(reenrollment.organizationId());
		for (String administrator : this.roles.globalAdministrators(organization.id())) {
			Account recipient = this.accounts.get(administrator);
			String named = (level == null) ? ""
					: this.texts.getMessage("level." + level, null, level, recipient.language());
			Mail mail = Mail.of(template, "reenrollment:" + reenrollment.id() + which)
				.forOrganization(organization.id())
				.to(recipient.email(), recipient.language())
				.with(recipient.name(), organization.displayName(), day, named, organization.partnerProgramId())
				.link(this.portal.link(template.equals("reenrollment-unpaid") ? "/upgrade" : "/membership"));
			// the calendar entry of the old anniversary gives way to the new one
			this.mailer.send((reenrollment.state() != State.EXPIRED)
					? mail.enclose(this.calendar.of(organization.id(), day, recipient.language())) : mail);
		}
	}

}
