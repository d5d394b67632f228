package org.partnercenter.domainclaim;

import java.util.UUID;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.notification.Mail;
import org.partnercenter.notification.Mailer;
import org.partnercenter.notification.PortalAddress;
import org.partnercenter.partner.Claim;
import org.partnercenter.partner.DomainClaims;
import org.partnercenter.partner.Organizations;
import org.partnercenter.partner.Outcome;
import org.partnercenter.partner.Roles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the administrators of both organizations are told (D-26). */
@Component
class DomainclaimMails {

	private final DomainClaims claims;

	private final Organizations organizations;

	private final Roles roles;

	private final Accounts accounts;

	private final Mailer mailer;

	private final PortalAddress portal;

	DomainclaimMails(DomainClaims claims, Organizations organizations, Roles roles, Accounts accounts, Mailer mailer,
			PortalAddress portal) {
		this.claims = claims;
		this.organizations = organizations;
		this.roles = roles;
		this.accounts = accounts;
		this.mailer = mailer;
		this.portal = portal;
	}

	/**
	 * Nobody is told who the other organization is.
	 * @param instance makes the event unique: the same claim can be contested again later
	 */
	@Transactional
	void settled(UUID claimId, Outcome outcome, String reason, String instance) {
		Claim claim = this.claims.get(claimId);
		boolean granted = outcome == Outcome.GRANT;
		String event = "domainclaim:" + instance;
		tell(claim.organization(), granted ? "domainclaim-granted" : "domainclaim-refused", event, claim, reason);
		tell(claim.contestedWith(), granted ? "domainclaim-lost" : "domainclaim-kept", event, claim, reason);
	}

	private void tell(UUID organization, String template, String event, Claim claim, String reason) {
		String name = this.organizations.get(organization).displayName();
		for (String administrator : this.roles.globalAdministrators(organization)) {
			Account recipient = this.accounts.get(administrator);
			this.mailer.send(Mail.of(template, event)
				.forOrganization(organization)
				.to(recipient.email(), recipient.language())
				.with(recipient.name(), name, claim.display(), reason)
				.link(this.portal.link("/organization/domains")));
		}
	}

}
