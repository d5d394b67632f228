package org.partnercenter.portal;

import java.util.Locale;

import org.springframework.stereotype.Component;

import org.partnercenter.agreement.AgreementChanged;
import org.partnercenter.agreement.AgreementText;
import org.partnercenter.agreement.Agreements;
import org.partnercenter.agreement.Signature;
import org.partnercenter.agreement.SignedBy;
import org.partnercenter.membership.Memberships;
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

	private final Agreements agreements;

	private final Memberships memberships;

	Members(Organizations organizations, People people, Agreements agreements, Memberships memberships) {
		this.organizations = organizations;
		this.people = people;
		this.agreements = agreements;
		this.memberships = memberships;
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

	/** The agreement signed for it, in English. */
	Signature sign(Organization organization, String account) {
		AgreementText text = this.agreements.current(Locale.ENGLISH);
		try {
			return this.agreements.sign(
					new SignedBy(account, organization.id(), "Example", "Ada", "Chief Executive Officer"),
					text.version(), text.language().toLanguageTag(), text.sha256());
		}
		catch (AgreementChanged ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Signs, and makes it a Registered Member. */
	void activate(Organization organization, String account) {
		this.memberships.activate(organization.id(), sign(organization, account).id(), account);
	}

	void join(Organization organization, String account) {
		this.people.associate(organization.id(), account, profile());
	}

	private static IndividualProfile profile() {
		return new IndividualProfile("Ada", "Example", "ada@work.example", "+1 425 555 0100", "Engineer", null, false);
	}

}
