package org.partnercenter.access;

import java.util.Optional;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.partnercenter.access.AccountRows.Row;
import org.partnercenter.notification.Mail;
import org.partnercenter.notification.Mailer;
import org.partnercenter.notification.PortalAddress;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes passwords. A change ends all sessions of the account. */
@Service
@Transactional
public class Passwords {

	private final PasswordRules rules;

	private final AccountRows rows;

	private final IdentityService identities;

	private final OnBehalf onBehalf;

	private final Mailer mailer;

	private final PortalAddress portal;

	private final Trail trail;

	Passwords(PasswordRules rules, AccountRows rows, IdentityService identities, OnBehalf onBehalf, Mailer mailer,
			PortalAddress portal, Trail trail) {
		this.rules = rules;
		this.rows = rows;
		this.identities = identities;
		this.onBehalf = onBehalf;
		this.mailer = mailer;
		this.portal = portal;
		this.trail = trail;
	}

	/** The key of the sentence that says why this account cannot have this password. */
	@Transactional(readOnly = true)
	public Optional<String> fault(Account account, String password) {
		return this.rules.fault(password, account.firstName(), account.lastName(), String.valueOf(account.email()),
				account.id());
	}

	/**
	 * Sets the password of an account, and tells its owner by mail.
	 * @param action for the trail: what led to it
	 */
	public void change(Account account, String password, String action) {
		this.onBehalf.run(() -> {
			User user = this.identities.createUserQuery().userId(account.id()).singleResult();
			user.setPassword(password);
			this.identities.saveUser(user);
		});
		this.rows.passwordIsTheirOwn(account.id());
		this.trail.record(
				Fact.of(action).by(account.id(), account.staff() ? "staff" : "person").about("account", account.id()));
		if (account.email() != null) {
			this.mailer.send(Mail.of("access-password-changed", "password-changed:" + Secrets.word(16))
				.to(account.email(), account.language())
				.with(account.name())
				.link(this.portal.link("/password/forgotten")));
		}
	}

	/** What a session needs to go on after the change. */
	@Transactional(readOnly = true)
	SignedIn signedIn(String account, java.time.Instant now) {
		Row row = this.rows.byId(account).orElseThrow(NotFound::new);
		return new SignedIn(SignedIn.fingerprint(row.passwordHash()), now);
	}

}
