package org.partnercenter.association;

import java.util.UUID;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.notification.Mail;
import org.partnercenter.notification.Mailer;
import org.partnercenter.notification.PortalAddress;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
import org.partnercenter.partner.Roles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the administrators of an organization are told by mail about people who join
 * (R-093, D-19).
 */
@Component
@Transactional
class AdministratorMails {

	/** Beyond this the tasks wait, but a flood of requests becomes no flood of mails. */
	static final int MOST_A_DAY = 20;

	private final AssociationRequests requests;

	private final AssociationDecisions decisions;

	private final Organizations organizations;

	private final Roles roles;

	private final Accounts accounts;

	private final Mailer mailer;

	private final PortalAddress portal;

	AdministratorMails(AssociationRequests requests, AssociationDecisions decisions, Organizations organizations,
			Roles roles, Accounts accounts, Mailer mailer, PortalAddress portal) {
		this.requests = requests;
		this.decisions = decisions;
		this.organizations = organizations;
		this.roles = roles;
		this.accounts = accounts;
		this.mailer = mailer;
		this.portal = portal;
	}

	void asked(UUID id) {
		this.decisions.decisionNeeded(id);
		if (this.requests.askedOf(this.requests.get(id).organizationId()) <= MOST_A_DAY) {
			tell(id, "association-asked", "/tasks");
		}
	}

	void reminded(UUID id) {
		tell(id, "association-reminder", "/tasks");
	}

	/**
	 * Recipients are looked up now: whoever is administrator at the moment of sending.
	 */
	void joined(UUID id) {
		tell(id, "association-joined", "/organization/people");
	}

	private void tell(UUID id, String template, String path) {
		AssociationRequest request = this.requests.get(id);
		Organization organization = this.organizations.get(request.organizationId());
		for (String administrator : this.roles.globalAdministrators(organization.id())) {
			Account recipient = this.accounts.get(administrator);
			this.mailer.send(Mail.of(template, "association:" + id)
				.forOrganization(organization.id())
				.to(recipient.email(), recipient.language())
				.with(recipient.name(), request.applicant().orElseThrow().name(), request.email(),
						organization.displayName())
				.link(this.portal.link(path)));
		}
	}

}
