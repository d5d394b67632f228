package org.partnercenter.access;

import java.util.Locale;

import org.camunda.bpm.engine.IdentityService;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts of staff. They sign in by name and have no organization (R-004 is not theirs).
 */
@Service
@Transactional
public class Staff {

	private static final int PASSWORD_LENGTH = 20;

	private final Accounts accounts;

	private final AccountRows rows;

	private final IdentityService identities;

	private final OnBehalf onBehalf;

	private final Trail trail;

	Staff(Accounts accounts, AccountRows rows, IdentityService identities, OnBehalf onBehalf, Trail trail) {
		this.accounts = accounts;
		this.rows = rows;
		this.identities = identities;
		this.onBehalf = onBehalf;
		this.trail = trail;
	}

	/**
	 * Creates an account of staff.
	 * @param name the part of the id after {@code staff-}: lower-case letters, digits,
	 * hyphens
	 * @param group one of {@link StaffGroups}
	 * @return the one-time password, kept nowhere: at the first sign-in another one must
	 * be chosen
	 * @throws AddressTaken when there is such an account
	 */
	public String employ(String name, String firstName, String lastName, String group) {
		Account account = new Account("staff-" + name, null, firstName, lastName, Locale.ENGLISH, null, true);
		String password = Secrets.word(PASSWORD_LENGTH);
		if (!this.rows.insert(account, true)) {
			throw new AddressTaken();
		}
		this.accounts.save(account, password);
		this.onBehalf.run(() -> this.identities.createMembership(account.id(), group));
		this.trail
			.record(Fact.of("access.staff-created").bySystem().about("account", account.id()).with("group", group));
		return password;
	}

}
