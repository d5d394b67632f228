package org.partnercenter.partner;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.NotFound;
import org.partnercenter.partner.CertificationIds.Answer;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@PartnerCenterTest
class PersonalProfilesTests {

	@Autowired
	private PersonalProfiles profiles;

	@Autowired
	private WorkCards cards;

	@Autowired
	private People people;

	@Autowired
	private Locations locations;

	@Autowired
	private Roles roles;

	@Autowired
	private Companies companies;

	@Autowired
	private org.partnercenter.testing.People accounts;

	private final String id = "MC-" + Unique.word();

	private String ada;

	private String boris;

	private UUID fabrikam;

	@BeforeEach
	void enroll() {
		this.ada = this.accounts.person(Unique.word() + "@" + Unique.domain());
		this.boris = this.accounts.person(Unique.word() + "@" + Unique.domain());
		this.fabrikam = this.companies.foundedBy(this.ada).id();
		this.people.associate(this.fabrikam, this.boris, Companies.profile("Boris", this.id));
	}

	@Test
	@Proves({ "D-12", "R-190", "R-191" })
	void noAdministratorReadsAnothersProfile() {
		assertThat(this.profiles.of(this.fabrikam, this.boris, this.boris).certificationId())
			.isEqualTo(CertificationIds.normalized(this.id));

		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.profiles.of(this.fabrikam, this.boris, this.ada));
	}

	@Test
	@Proves("D-12")
	void aWorkCardSaysWhetherAnIdIsLinkedAndIsForAdministrators() {
		assertThat(this.cards.of(this.fabrikam, this.ada, 0)).extracting("firstName", "certified")
			.containsExactly(tuple("Ada", false), tuple("Boris", true));

		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.cards.of(this.fabrikam, this.boris, 0));
	}

	@Test
	@Proves("D-30")
	void aLocationAdministratorSeesTheCardsOfHisLocationsOnly() {
		UUID west = this.locations.addBelow(this.fabrikam, this.locations.headquarters(this.fabrikam).id(),
				Companies.branch("West"), Instant.EPOCH);
		this.roles.give(new HeldRole(this.fabrikam, west, this.boris, ContactRole.LOCATION_ADMINISTRATOR), this.ada);
		UUID adasCard = this.cards.of(this.fabrikam, this.ada, 0).getContent().get(0).id();

		assertThat(this.cards.of(this.fabrikam, this.boris, 0)).isEmpty();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.cards.get(this.fabrikam, adasCard, this.boris));
	}

	@Test
	@Proves({ "R-195", "R-040" })
	void aPersonChangesHisOwnProfileAndUnlinksHisId() {
		IndividualProfile changed = new IndividualProfile("Boris", "Changed", "boris@new.example", null, null, this.id,
				false);

		this.profiles.edit(this.fabrikam, this.boris, changed);

		PersonalProfile profile = this.profiles.of(this.fabrikam, this.boris, this.boris);
		assertThat(profile.lastName()).isEqualTo("Changed");
		assertThat(profile.certificationLinked()).isFalse();
		assertThat(profile.certificationId()).isEqualTo(CertificationIds.normalized(this.id));
	}

	@Test
	@Proves("R-039")
	void aTakenIdChangesNothingOfTheProfile() {
		Answer answer = this.profiles.edit(this.fabrikam, this.ada, Companies.profile("Changed", this.id));

		assertThat(answer).isEqualTo(Answer.TAKEN);
		assertThat(this.profiles.of(this.fabrikam, this.ada, this.ada).firstName()).isEqualTo("Ada");
	}

}
