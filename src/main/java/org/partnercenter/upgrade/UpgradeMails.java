package org.partnercenter.upgrade;

import java.util.UUID;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.notification.Mail;
import org.partnercenter.notification.Mailer;
import org.partnercenter.notification.PortalAddress;
import org.partnercenter.partner.Organizations;
import org.partnercenter.partner.Roles;
import org.partnercenter.upgrade.Upgrade.State;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the administrators of an organization are told of its level (D-26). */
@Component
@Transactional
class UpgradeMails {

	private final Upgrades upgrades;

	private final Organizations organizations;

	private final Roles roles;

	private final Accounts accounts;

	private final MessageSource texts;

	private final Mailer mailer;

	private final PortalAddress portal;

	UpgradeMails(Upgrades upgrades, Organizations organizations, Roles roles, Accounts accounts, MessageSource texts,
			Mailer mailer, PortalAddress portal) {
		this.upgrades = upgrades;
		this.organizations = organizations;
		this.roles = roles;
		this.accounts = accounts;
		this.texts = texts;
		this.mailer = mailer;
		this.portal = portal;
	}

	/** Nothing where the order was credited in the last moment. */
	void active(UUID id) {
		if (this.upgrades.get(id).state() == State.ACTIVE) {
			tell("upgrade-active", this.upgrades.get(id), "/home");
		}
	}

	/** Says which of both it was. */
	void withdrawn(UUID id) {
		Upgrade upgrade = this.upgrades.get(id);
		tell(upgrade.state() == State.NOT_PAID ? "upgrade-not-paid" : "upgrade-requirements-lost", upgrade,
				upgrade.state() == State.NOT_PAID ? "/upgrade" : "/progress");
	}

	private void tell(String template, Upgrade upgrade, String path) {
		String organization = this.organizations.get(upgrade.organizationId()).displayName();
		for (String administrator : this.roles.globalAdministrators(upgrade.organizationId())) {
			Account recipient = this.accounts.get(administrator);
			String level = this.texts.getMessage("level." + upgrade.level(), null, upgrade.level(),
					recipient.language());
			this.mailer.send(Mail.of(template, "upgrade:" + upgrade.id())
				.forOrganization(upgrade.organizationId())
				.to(recipient.email(), recipient.language())
				.with(recipient.name(), organization, level)
				.link(this.portal.link(path)));
		}
	}

}
