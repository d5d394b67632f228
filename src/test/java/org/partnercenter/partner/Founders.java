package org.partnercenter.partner;

import java.util.Locale;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.testing.Unique;

/** People and organizations for tests, with names of their own. */
final class Founders {

	private Founders() {
	}

	static Account person(Accounts accounts, String email) {
		return accounts.register(email, "Ada", "Byron", "a long and harmless phrase", Locale.ENGLISH, "US");
	}

	static Account personAt(Accounts accounts, String domain) {
		return person(accounts, Unique.word() + "@" + domain);
	}

	static NewOrganization company(String name) {
		return inCountry(name, "US");
	}

	static NewOrganization inCountry(String name, String country) {
		return new NewOrganization(name, null, country, null, "Seattle", "1 Main Street", "98101", "+1 206 555 0100",
				null, OrganizationProfile.EMPTY);
	}

	static IndividualProfile profile(Account person) {
		return new IndividualProfile(person.firstName(), person.lastName(), person.email(), null, "Director", null,
				false);
	}

	static Organization enroll(Organizations organizations, NewOrganization told, Account founder) {
		try {
			return organizations.enroll(null, told, founder.id(), profile(founder));
		}
		catch (AlreadyEnrolled ex) {
			throw new AssertionError(ex);
		}
	}

}
