package org.partnercenter.access;

import java.time.Duration;
import java.util.Optional;

import org.partnercenter.access.OneTimeLinks.Link;
import org.partnercenter.notification.Mail;
import org.partnercenter.notification.Mailer;
import org.partnercenter.notification.PortalAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A forgotten password: a link to the proven mailbox, good for one hour (D-16). */
@Service
class PasswordReset {

	static final Duration LINK_LIFE = Duration.ofHours(1);

	static final String PURPOSE = "password-reset";

	private final Accounts accounts;

	private final Passwords passwords;

	private final OneTimeLinks links;

	private final Mailer mailer;

	private final PortalAddress portal;

	PasswordReset(Accounts accounts, Passwords passwords, OneTimeLinks links, Mailer mailer, PortalAddress portal) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.links = links;
		this.mailer = mailer;
		this.portal = portal;
	}

	/** Sends a link, if there is such an account. */
	@Transactional
	public void ask(String typedAddress) {
		this.accounts.byEmail(typedAddress).ifPresent(this::sendLink);
	}

	private void sendLink(Account account) {
		String event = PURPOSE + ":" + Secrets.word(16);
		String token = this.links.issue(PURPOSE, account.id(), account.id(), LINK_LIFE, event);
		this.mailer.send(Mail.of("access-password-reset", event)
			.to(account.email(), account.language())
			.with(account.name())
			.link(this.portal.link("/password/reset?token=" + token)));
	}

	/** Whose password a link can change, while it can still be used. */
	Optional<Account> account(String token) {
		return this.links.peek(PURPOSE, token).map(Link::account).flatMap(this.accounts::find);
	}

	/** Uses the link up and sets the password; false when the link cannot be used. */
	@Transactional
	public boolean finish(String token, String password) {
		Optional<Account> account = account(token)
			.filter(found -> this.links.redeem(PURPOSE, token, found.id()).isPresent());
		account.ifPresent(found -> {
			this.links.revoke(PURPOSE, found.id());
			this.passwords.change(found, password, "access.password-reset");
		});
		return account.isPresent();
	}

}
