package org.partnercenter.enrollment;

import java.util.UUID;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.agreement.Agreements;
import org.partnercenter.agreement.Signature;
import org.partnercenter.notification.Enclosure;
import org.partnercenter.notification.Mail;
import org.partnercenter.notification.Mailer;
import org.partnercenter.notification.PortalAddress;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mails of the enrollment process. */
@Component
@Transactional
class EnrollmentMails {

	private final Enrollments enrollments;

	private final Organizations organizations;

	private final Accounts accounts;

	private final Agreements agreements;

	private final Mailer mailer;

	private final PortalAddress portal;

	EnrollmentMails(Enrollments enrollments, Organizations organizations, Accounts accounts, Agreements agreements,
			Mailer mailer, PortalAddress portal) {
		this.enrollments = enrollments;
		this.organizations = organizations;
		this.accounts = accounts;
		this.agreements = agreements;
		this.mailer = mailer;
		this.portal = portal;
	}

	/**
	 * Tells the founder that his organization is a member, with the agreement he signed
	 * (D-25, D-26).
	 */
	void welcome(UUID id) {
		Enrollment enrollment = this.enrollments.get(id);
		Account founder = this.accounts.get(enrollment.accountId());
		Organization organization = this.organizations.get(enrollment.organizationId());
		Signature signature = this.agreements.latest(organization.id()).orElseThrow();
		this.mailer.send(Mail.of("enrollment-welcome", "enrollment:" + id + ":welcome")
			.forOrganization(organization.id())
			.to(founder.email(), founder.language())
			.with(founder.name(), organization.legalName(), organization.partnerProgramId())
			.link(this.portal.link("/home"))
			.enclose(new Enclosure("agreement.pdf", "application/pdf", Agreements.COPIES, signature.id().toString())));
	}

}
