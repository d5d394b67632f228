package org.partnercenter.partner;

import java.util.Locale;

import org.partnercenter.testing.Unique;
import org.springframework.stereotype.Component;

/** Organizations that are enrolled already. */
@Component
class Companies {

	private final Organizations organizations;

	Companies(Organizations organizations) {
		this.organizations = organizations;
	}

	/** The founder, as everybody here, is an Example. */
	Organization foundedBy(String account) {
		NewOrganization told = new NewOrganization(Unique.company(), null, "US", "Washington", "Redmond", null, null,
				null, null, OrganizationProfile.EMPTY);
		try {
			return this.organizations.enroll(null, told, account, profile("Ada"));
		}
		catch (AlreadyEnrolled ex) {
			throw new AssertionError(ex);
		}
	}

	static IndividualProfile profile(String firstName) {
		return profile(firstName, null);
	}

	static IndividualProfile profile(String firstName, String certificationId) {
		return new IndividualProfile(firstName, "Example", firstName.toLowerCase(Locale.ROOT) + "@work.example",
				"+1 425 555 0100", "Engineer", certificationId, certificationId != null);
	}

	static Branch branch(String name) {
		return new Branch(name, "US", "2 Side Street", "98052", "Redmond", "Washington");
	}

}
