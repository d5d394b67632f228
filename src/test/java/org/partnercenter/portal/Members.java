package org.partnercenter.portal;

import org.springframework.stereotype.Component;

import org.partnercenter.partner.AlreadyEnrolled;
import org.partnercenter.partner.IndividualProfile;
import org.partnercenter.partner.NewOrganization;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.OrganizationProfile;
import org.partnercenter.partner.Organizations;
import org.partnercenter.partner.People;
import org.partnercenter.testing.Unique;

/** Organizations with their people, to look at from the portal. */
@Component
class Members {

	private final Organizations organizations;

	private final People people;

	Members(Organizations organizations, People people) {
		this.organizations = organizations;
		this.people = people;
	}

	/** A new organization with this Global Administrator. */
	Organization foundedBy(String account) {
		NewOrganization told = new NewOrganization(Unique.company(), null, "US", "Washington", "Redmond",
				"1 Main Street", "98052", "+1 425 555 0100", null, OrganizationProfile.EMPTY);
		try {
			return this.organizations.enroll(null, told, account, profile());
		}
		catch (AlreadyEnrolled ex) {
			throw new IllegalStateException(ex);
		}
	}

	void join(Organization organization, String account) {
		this.people.associate(organization.id(), account, profile());
	}

	private static IndividualProfile profile() {
		return new IndividualProfile("Ada", "Example", "ada@work.example", "+1 425 555 0100", "Engineer", null, false);
	}

}
