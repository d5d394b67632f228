package org.partnercenter.access;

import java.util.Locale;
import java.util.Optional;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.partnercenter.process.OnBehalf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The personal accounts (D-11). Names and passwords lie in the engine's identity service,
 * which the web apps know too; the rest lies in our table.
 */
@Service
@Transactional
public class Accounts {

	private final AccountRows rows;

	private final IdentityService identities;

	private final OnBehalf onBehalf;

	Accounts(AccountRows rows, IdentityService identities, OnBehalf onBehalf) {
		this.rows = rows;
		this.identities = identities;
		this.onBehalf = onBehalf;
	}

	@Transactional(readOnly = true)
	public Optional<Account> find(String id) {
		return this.rows.byId(id).map(AccountRows.Row::account);
	}

	/** Fails with {@link NotFound} when there is no such account. */
	@Transactional(readOnly = true)
	public Account get(String id) {
		return find(id).orElseThrow(NotFound::new);
	}

	/** The account with this address, in any writing of upper and lower case. */
	@Transactional(readOnly = true)
	public Optional<Account> byEmail(String email) {
		return this.rows.byEmail(MailAddress.folded(email)).map(AccountRows.Row::account);
	}

	/** The name that pages, mails and the web apps show. */
	public void rename(String id, String firstName, String lastName) {
		this.onBehalf.run(() -> {
			User user = this.identities.createUserQuery().userId(id).singleResult();
			user.setFirstName(firstName);
			user.setLastName(lastName);
			this.identities.saveUser(user);
		});
	}

	/** The language of pages and mails (D-28). */
	public void choose(String id, Locale language) {
		this.rows.language(id, language);
	}

	/** The country given at the first visit, as an ISO code. */
	public void country(String id, String country) {
		this.rows.country(id, country);
	}

	/**
	 * Creates the account of a person whose mailbox is proven. The password must
	 * have passed {@link PasswordRules}.
	 * @param country an ISO code, or null when not asked yet
	 * @throws AddressTaken when the address has an account already
	 */
	public Account register(String email, String firstName, String lastName, String password, Locale language,
			String country) {
		Account account = new Account("p-" + Secrets.word(20), MailAddress.folded(email), firstName, lastName, language,
				country, false);
		if (!this.rows.insert(account, false)) {
			throw new AddressTaken();
		}
		save(account, password);
		return account;
	}

	/** The engine's half of a new account. */
	void save(Account account, String password) {
		User user = this.identities.newUser(account.id());
		user.setFirstName(account.firstName());
		user.setLastName(account.lastName());
		user.setPassword(password);
		this.onBehalf.run(() -> this.identities.saveUser(user));
	}

}
