package org.partnercenter.console;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.notification.Mail;
import org.partnercenter.notification.Mailer;
import org.partnercenter.notification.PortalAddress;
import org.partnercenter.process.OnBehalf;

/**
 * What process owners are told of their changes. Staff have an address only if an
 * administrator has entered one; the page of the change says the same to all.
 */
@Service
@Transactional
class ChangeMails {

	private final ChangeRows rows;

	private final MigrationRows migrations;

	private final Accounts accounts;

	private final IdentityService identities;

	private final OnBehalf onBehalf;

	private final Mailer mailer;

	private final PortalAddress portal;

	ChangeMails(ChangeRows rows, MigrationRows migrations, Accounts accounts, IdentityService identities,
			OnBehalf onBehalf, Mailer mailer, PortalAddress portal) {
		this.rows = rows;
		this.migrations = migrations;
		this.accounts = accounts;
		this.identities = identities;
		this.onBehalf = onBehalf;
		this.mailer = mailer;
		this.portal = portal;
	}

	void rejected(UUID id) {
		Change change = this.rows.find(id).orElseThrow();
		send("change-rejected", change, change.author(), name(change.review().by()), change.review().reason());
	}

	void overtaken(UUID id) {
		Change change = this.rows.find(id).orElseThrow();
		send("change-overtaken", change, change.author());
	}

	/** Or that it is taken back. */
	void inForce(UUID id) {
		Change change = this.rows.find(id).orElseThrow();
		boolean back = change.state() == ChangeState.TAKEN_BACK;
		int migrated = this.migrations.batches(id, back)
			.stream()
			.mapToInt(batch -> (batch.migrated() == null) ? 0 : batch.migrated())
			.sum();
		int left = this.migrations.left(id, back).stream().mapToInt(MigrationRows.Left::cases).sum();
		for (String account : List.of(String.valueOf(change.author()), change.review().by())) {
			send(back ? "change-taken-back" : "change-in-force", change, account, migrated, left);
		}
	}

	private void send(String template, Change change, String account, Object... more) {
		Account recipient = this.accounts.find(account).orElse(null);
		String address = (recipient == null) ? null : address(recipient);
		if (address == null) {
			return;
		}
		Object[] words = new Object[more.length + 2];
		words[0] = recipient.name();
		words[1] = this.rows.units(change.id()).stream().map(ChangedUnit::unit).collect(Collectors.joining(", "));
		System.arraycopy(more, 0, words, 2, more.length);
		this.mailer.send(Mail.of(template, "process-change:" + change.id())
			.to(address, (recipient.language() == null) ? Locale.ENGLISH : recipient.language())
			.with(words)
			.link(this.portal.link("/console/changes/" + change.id())));
	}

	private String address(Account account) {
		if (account.email() != null) {
			return account.email();
		}
		User user = this.onBehalf.call(() -> this.identities.createUserQuery().userId(account.id()).singleResult());
		return (user == null || user.getEmail() == null || user.getEmail().isBlank()) ? null : user.getEmail();
	}

	private String name(String account) {
		return this.accounts.find(account).map(Account::name).orElse(account);
	}

}
