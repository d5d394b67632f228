package org.partnercenter.partner;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.partnercenter.access.NotFound;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PartnerCenterTest
class LocationsTests {

	@Autowired
	private Locations locations;

	@Autowired
	private Companies companies;

	@Autowired
	private org.partnercenter.testing.People accounts;

	@Test
	@Proves("R-045")
	void anEnrolledOrganizationHasExactlyOneHeadquarters() {
		Organization fabrikam = enrolled();

		UUID again = this.locations.designateHeadquarters(fabrikam);

		assertThat(this.locations.of(fabrikam.id())).singleElement().satisfies(place -> {
			assertThat(place.id()).isEqualTo(again);
			assertThat(place.headquarters()).isTrue();
			assertThat(place.city()).isEqualTo("Redmond");
		});
	}

	@Test
	void aLocationLiesBelowOneOfItsOwnOrganization() {
		UUID fabrikam = enrolled().id();
		UUID foreign = this.locations.headquarters(enrolled().id()).id();

		assertThatExceptionOfType(NotFound.class).isThrownBy(
				() -> this.locations.addBelow(fabrikam, foreign, Companies.branch("Trojan horse"), Instant.EPOCH));
		assertThat(this.locations.find(fabrikam, foreign)).isEmpty();
	}

	private Organization enrolled() {
		return this.companies.foundedBy(this.accounts.person(Unique.word() + "@" + Unique.domain()));
	}

}
