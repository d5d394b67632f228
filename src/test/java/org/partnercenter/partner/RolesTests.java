package org.partnercenter.partner;

import java.time.Instant;
import java.util.UUID;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.access.NotFound;
import org.partnercenter.access.OrganizationAdministrators;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnercenter.partner.ContactRole.GLOBAL_ADMINISTRATOR;
import static org.partnercenter.partner.ContactRole.LOCATION_ADMINISTRATOR;
import static org.partnercenter.partner.ContactRole.PRIMARY_PROGRAM_CONTACT;
import static org.partnercenter.partner.ContactRole.SALES_CONTACT;

@PartnerCenterTest
class RolesTests {

	@Autowired
	private Roles roles;

	@Autowired
	private People people;

	@Autowired
	private Locations locations;

	@Autowired
	private Companies companies;

	@Autowired
	private org.partnercenter.testing.People accounts;

	@Autowired
	private IdentityService identities;

	@Autowired
	private Trail trail;

	@Autowired
	private Inbox inbox;

	private String ada;

	private String borisMail;

	private String boris;

	private String carla;

	private UUID fabrikam;

	private String programId;

	private UUID headquarters;

	@BeforeEach
	void enroll() {
		this.ada = account();
		this.borisMail = Unique.word() + "@" + Unique.domain();
		this.boris = this.accounts.person(this.borisMail);
		this.carla = account();
		Organization organization = this.companies.foundedBy(this.ada);
		this.fabrikam = organization.id();
		this.programId = organization.partnerProgramId();
		this.headquarters = this.locations.headquarters(this.fabrikam).id();
		this.people.associate(this.fabrikam, this.boris, Companies.profile("Boris"));
		this.people.associate(this.fabrikam, this.carla, Companies.profile("Carla"));
	}

	@Test
	@Proves({ "R-034", "R-198", "D-05" })
	void theFounderIsPrimaryProgramContactAndGlobalAdministrator() {
		assertThat(this.roles.primaryProgramContact(this.fabrikam)).hasValue(this.ada);
		assertThat(this.roles.globalAdministrators(this.fabrikam)).containsExactly(this.ada);
		assertThat(inGroup(this.ada)).isTrue();
	}

	@Test
	@Proves({ "R-035", "R-198", "D-05", "D-26" })
	void handingOverMakesTheNextPrimaryProgramContactAGlobalAdministratorToo() {
		this.roles.handOver(this.fabrikam, this.headquarters, this.boris, this.ada);

		assertThat(this.roles.primaryProgramContact(this.fabrikam)).hasValue(this.boris);
		assertThat(this.roles.globalAdministrators(this.fabrikam)).containsExactly(this.ada, this.boris);
		assertThat(inGroup(this.boris)).isTrue();
		assertThat(this.inbox.lastTo(this.borisMail).subject()).contains("Primary program contact");
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRIMARY_PROGRAM_CONTACT")
	@Proves({ "R-035", "D-30" })
	void aGlobalAdministratorGivesAndTakesEveryRole(ContactRole role) {
		this.roles.give(held(this.boris, role), this.ada);
		assertThat(this.roles.of(this.fabrikam, this.boris)).containsExactly(held(this.boris, role));

		this.roles.take(held(this.boris, role), this.ada);
		assertThat(this.roles.of(this.fabrikam, this.boris)).isEmpty();
		assertThat(inGroup(this.boris)).isFalse();
		assertThat(this.trail.of(this.fabrikam)).extracting("action", "objectId")
			.contains(tuple("role.given", this.boris), tuple("role.taken", this.boris));
	}

	@Test
	@Proves("D-20")
	void theLastGlobalAdministratorCannotResignNorBeTakenTheRole() {
		assertThatExceptionOfType(LastAdministrator.class)
			.isThrownBy(() -> this.roles.resign(held(this.ada, GLOBAL_ADMINISTRATOR)));
		assertThatExceptionOfType(LastAdministrator.class)
			.isThrownBy(() -> this.roles.resign(held(this.ada, PRIMARY_PROGRAM_CONTACT)));
		assertThatExceptionOfType(LastAdministrator.class)
			.isThrownBy(() -> this.roles.take(held(this.ada, GLOBAL_ADMINISTRATOR), this.ada));

		assertThat(this.roles.globalAdministrators(this.fabrikam)).containsExactly(this.ada);
		assertThat(this.roles.primaryProgramContact(this.fabrikam)).hasValue(this.ada);
	}

	@Test
	@Proves({ "D-20", "D-30" })
	void whoHasASuccessorResignsAndLosesTheRightsAtOnce() {
		this.roles.give(held(this.boris, GLOBAL_ADMINISTRATOR), this.ada);

		this.roles.resign(held(this.ada, GLOBAL_ADMINISTRATOR));

		assertThat(this.roles.administers(this.fabrikam, this.ada)).isFalse();
		assertThat(inGroup(this.ada)).isFalse();
		assertThat(this.roles.primaryProgramContact(this.fabrikam)).hasValue(this.boris);
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.roles.give(held(this.carla, SALES_CONTACT), this.ada));
	}

	@Test
	@Proves({ "D-30", "R-070", "R-177" })
	void aLocationAdministratorActsInHisLocationAndBelowOnly() {
		UUID west = this.locations.addBelow(this.fabrikam, this.headquarters, Companies.branch("West"), Instant.EPOCH);
		UUID seattle = this.locations.addBelow(this.fabrikam, west, Companies.branch("Seattle"), Instant.EPOCH);
		UUID east = this.locations.addBelow(this.fabrikam, this.headquarters, Companies.branch("East"), Instant.EPOCH);
		this.roles.give(at(west, this.boris, LOCATION_ADMINISTRATOR), this.ada);

		this.roles.give(at(west, this.carla, SALES_CONTACT), this.boris);
		this.roles.give(at(seattle, this.carla, LOCATION_ADMINISTRATOR), this.boris);
		refused(at(east, this.carla, SALES_CONTACT), this.boris);
		refused(held(this.carla, SALES_CONTACT), this.boris);
		refused(held(this.boris, GLOBAL_ADMINISTRATOR), this.boris);
		refused(at(west, this.carla, SALES_CONTACT), this.carla);

		assertThat(this.roles.of(this.fabrikam, this.carla)).containsExactlyInAnyOrder(
				at(west, this.carla, SALES_CONTACT), at(seattle, this.carla, LOCATION_ADMINISTRATOR));
		assertThat(inGroup(this.boris)).as("decides for the organization").isFalse();
	}

	@Test
	@Proves("D-30")
	void anAdministratorOfTheHeadquartersLocationMakesNobodyGlobalAdministrator() {
		this.roles.give(held(this.boris, LOCATION_ADMINISTRATOR), this.ada);

		refused(held(this.carla, GLOBAL_ADMINISTRATOR), this.boris);
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.roles.handOver(this.fabrikam, this.headquarters, this.boris, this.boris));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.people.remove(this.fabrikam, this.ada, this.boris, "Because"));

		assertThat(this.roles.globalAdministrators(this.fabrikam)).containsExactly(this.ada);
		assertThat(inGroup(this.boris)).as("decides for the organization").isTrue();
	}

	@Test
	void nobodyFromOutsideAndNoForeignLocationGetsARole() {
		String stranger = account();
		UUID elsewhere = this.locations.headquarters(this.companies.foundedBy(stranger).id()).id();

		refused(held(stranger, SALES_CONTACT), this.ada);
		refused(at(elsewhere, this.boris, SALES_CONTACT), this.ada);
		refused(held(this.boris, SALES_CONTACT), stranger);
	}

	@Test
	void nobodyDecidesAboutHimselfWhateverElseHeIs() {
		assertThat(this.roles.mayDecideAbout(this.fabrikam, this.carla, this.ada)).isTrue();
		assertThat(this.roles.mayDecideAbout(this.fabrikam, this.ada, this.ada)).isFalse();
		assertThat(this.roles.mayDecideAbout(this.fabrikam, this.carla, this.boris)).isFalse();
	}

	@Test
	@Proves({ "R-012", "R-060", "R-062" })
	void aLocationWithoutAContactOfItsOwnHasThatOfTheNextOneAbove() {
		UUID west = this.locations.addBelow(this.fabrikam, this.headquarters, Companies.branch("West"), Instant.EPOCH);
		assertThat(this.roles.primaryProgramContact(this.fabrikam, west)).hasValue(this.ada);

		this.roles.handOver(this.fabrikam, west, this.boris, this.ada);

		assertThat(this.roles.primaryProgramContact(this.fabrikam, west)).hasValue(this.boris);
		assertThat(this.roles.primaryProgramContact(this.fabrikam)).hasValue(this.ada);
		assertThat(this.roles.isGlobalAdministrator(this.fabrikam, this.boris)).isFalse();
	}

	private void refused(HeldRole role, String actor) {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.roles.give(role, actor));
	}

	private HeldRole held(String account, ContactRole role) {
		return at(this.headquarters, account, role);
	}

	private HeldRole at(UUID location, String account, ContactRole role) {
		return new HeldRole(this.fabrikam, location, account, role);
	}

	private String account() {
		return this.accounts.person(Unique.word() + "@" + Unique.domain());
	}

	private boolean inGroup(String account) {
		String group = OrganizationAdministrators.groupOf(this.programId);
		return this.identities.createUserQuery().userId(account).memberOfGroup(group).count() == 1;
	}

}
