package org.partnercenter.legalname;

import java.util.UUID;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.legalname.NameChange.Outcome;
import org.partnercenter.notification.Mail;
import org.partnercenter.notification.Mailer;
import org.partnercenter.notification.PortalAddress;
import org.partnercenter.partner.Roles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the Global Administrators are told (D-26). */
@Component
class LegalnameMails {

	private final NameChanges changes;

	private final Roles roles;

	private final Accounts accounts;

	private final Mailer mailer;

	private final PortalAddress portal;

	LegalnameMails(NameChanges changes, Roles roles, Accounts accounts, Mailer mailer, PortalAddress portal) {
		this.changes = changes;
		this.roles = roles;
		this.accounts = accounts;
		this.mailer = mailer;
		this.portal = portal;
	}

	/** Once for each request and administrator. */
	@Transactional
	void settled(UUID id) {
		NameChange change = this.changes.get(id);
		String template = (change.outcome() == Outcome.CHANGED) ? "legalname-changed" : "legalname-refused";
		for (String administrator : this.roles.globalAdministrators(change.organization())) {
			Account recipient = this.accounts.get(administrator);
			this.mailer.send(Mail.of(template, "legalname:" + id)
				.forOrganization(change.organization())
				.to(recipient.email(), recipient.language())
				.with(recipient.name(), change.oldName(), change.newName(), change.reason())
				.link(this.portal.link("/organization/legal-name")));
		}
	}

}
