package org.partnercenter.access;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import org.partnercenter.access.OneTimeLinks.Link;
import org.partnercenter.notification.Mail;
import org.partnercenter.notification.Mailer;
import org.partnercenter.notification.PortalAddress;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way to a personal account (R-001, D-16): the mailbox is proven first, and until
 * then nothing exists but the digest of a link.
 */
@Service
class SignUp {

	static final Duration LINK_LIFE = Duration.ofHours(24);

	static final String PURPOSE = "sign-up";

	private final Accounts accounts;

	private final OneTimeLinks links;

	private final Mailer mailer;

	private final PortalAddress portal;

	private final Trail trail;

	SignUp(Accounts accounts, OneTimeLinks links, Mailer mailer, PortalAddress portal, Trail trail) {
		this.accounts = accounts;
		this.links = links;
		this.mailer = mailer;
		this.portal = portal;
		this.trail = trail;
	}

	/** Sends a link, or, to an address that has an account, a reminder of that. */
	@Transactional
	public void ask(String typedAddress, Locale language) {
		String address = MailAddress.folded(typedAddress);
		String event = PURPOSE + ":" + Secrets.word(16);
		Optional<Account> known = this.accounts.byEmail(address);
		if (known.isPresent()) {
			this.mailer.send(Mail.of("access-account-exists", event)
				.to(address, known.get().language())
				.with(known.get().name())
				.link(this.portal.link("/sign-in")));
			return;
		}
		String token = this.links.issue(PURPOSE, address, null, LINK_LIFE, event);
		this.mailer.send(Mail.of("access-sign-up", event)
			.to(address, language)
			.link(this.portal.link("/sign-up/confirm?token=" + token)));
	}

	/** The proven address behind a link that can still be used. */
	Optional<String> address(String token) {
		return this.links.peek(PURPOSE, token).map(Link::subject);
	}

	/** Uses the link up and creates the account; empty when the link cannot be used. */
	@Transactional
	public Optional<Account> finish(SignUpPages.NewPerson person, Locale language, String country) {
		Optional<String> address = this.links.redeem(PURPOSE, person.token(), null).map(Link::subject);
		if (address.isEmpty() || this.accounts.byEmail(address.get()).isPresent()) {
			return Optional.empty();
		}
		Account account = this.accounts.register(address.get(), person.firstName(), person.lastName(),
				person.password(), language, country);
		this.links.revoke(PURPOSE, address.get());
		this.trail.record(Fact.of("access.signed-up").by(account.id(), "person").about("account", account.id()));
		return Optional.of(account);
	}

}
