package org.partnercenter.partner;

import org.junit.jupiter.api.Test;
import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PartnerCenterTest
class OrganizationsTests {

	@Autowired
	Organizations organizations;

	@Autowired
	Accounts accounts;

	@Autowired
	Roles roles;

	@Autowired
	Locations locations;

	@Autowired
	DomainClaims claims;

	@Test
	@Proves({ "R-045", "R-081", "R-089" })
	void givesAnEnrolledOrganizationItsIdItsHeadquartersAndItsFirstAdministrator(@Autowired Trail trail) {
		Account founder = Founders.personAt(this.accounts, Unique.domain());

		Organization enrolled = Founders.enroll(this.organizations, Founders.company(Unique.company()), founder);

		assertThat(enrolled.enrolled()).isTrue();
		assertThat(ProgramIds.normalize(enrolled.partnerProgramId())).hasValue(enrolled.partnerProgramId());
		assertThat(this.organizations.byProgramId(enrolled.partnerProgramId())).hasValue(enrolled);
		assertThat(this.roles.globalAdministrators(enrolled.id())).containsExactly(founder.id());
		assertThat(this.roles.primaryProgramContact(enrolled.id())).hasValue(founder.id());
		assertThat(this.locations.of(enrolled.id())).singleElement().matches(Place::headquarters);
		assertThat(trail.of(enrolled.id())).extracting(fact -> fact.action())
			.contains("organization.enrolled", "domain.proven");
	}

	@Test
	@Proves({ "D-17" })
	void provesTheDomainOfTheFoundersMailbox() {
		String domain = Unique.domain();
		Account founder = Founders.personAt(this.accounts, domain);

		Organization enrolled = Founders.enroll(this.organizations, Founders.company(Unique.company()), founder);

		assertThat(this.claims.of(enrolled.id())).singleElement()
			.matches(claim -> claim.domain().equals(domain) && claim.state() == ClaimState.PROVEN);
	}

	@Test
	@Proves({ "D-17" })
	void claimsNothingForAFounderWithAnAddressThatEverybodyCanHave() {
		Account founder = Founders.personAt(this.accounts, "gmail.com");

		Organization enrolled = Founders.enroll(this.organizations, Founders.company(Unique.company()), founder);

		assertThat(this.claims.of(enrolled.id())).isEmpty();
	}

	@Test
	@Proves({ "R-027", "R-028" })
	void showsTheTradingNameWhereThereIsOne() {
		Account founder = Founders.personAt(this.accounts, Unique.domain());
		Organization plain = Founders.enroll(this.organizations, Founders.company("Fabrikam, Inc."), founder);
		NewOrganization told = new NewOrganization("Fabrikam, Inc.", " Fabrikam Shops ", "US", null, null, null, null,
				null, null, null);
		Organization trading = Founders.enroll(this.organizations, told, founder);

		assertThat(plain.displayName()).isEqualTo("Fabrikam, Inc.");
		assertThat(trading.displayName()).isEqualTo("Fabrikam Shops");
	}

	@Test
	@Proves({ "D-21" })
	void findsNamesakesByTheSameNameAndByOneWrongLetterInTheSameCountry() {
		String name = Unique.company();
		Account founder = Founders.personAt(this.accounts, Unique.domain());
		Organization first = Founders.enroll(this.organizations, Founders.company(name + ", Inc."), founder);

		assertThat(this.organizations.namesakes(name.toUpperCase() + " GmbH", "US")).containsExactly(first);
		assertThat(this.organizations.namesakes(name.substring(0, 4) + name.substring(5), "US")).containsExactly(first);
		assertThat(this.organizations.namesakes(name, "CA")).isEmpty();
		assertThat(this.organizations.namesakes(name + " Shipping", "US")).isEmpty();
	}

}
