package org.partnercenter.partner;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.Accounts;
import org.partnercenter.access.NotFound;
import org.partnercenter.access.OrganizationAdministrators;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnercenter.partner.ContactRole.GLOBAL_ADMINISTRATOR;
import static org.partnercenter.partner.ContactRole.TECHNICAL_CONTACT;

@PartnerCenterTest
@RecordApplicationEvents
class PeopleTests {

	@Autowired
	private People people;

	@Autowired
	private Roles roles;

	@Autowired
	private Locations locations;

	@Autowired
	private CertificationIds certifications;

	@Autowired
	private Companies companies;

	@Autowired
	private org.partnercenter.testing.People accounts;

	@Autowired
	private Accounts languages;

	@Autowired
	private IdentityService identities;

	@Autowired
	private Trail trail;

	@Autowired
	private Inbox inbox;

	@Autowired
	private ApplicationEvents events;

	private String ada;

	private String boris;

	private String borisMail;

	private Organization fabrikam;

	@BeforeEach
	void enroll() {
		this.ada = this.accounts.person(Unique.word() + "@" + Unique.domain());
		this.borisMail = Unique.word() + "@" + Unique.domain();
		this.boris = this.accounts.person(this.borisMail);
		this.fabrikam = this.companies.foundedBy(this.ada);
	}

	@Test
	@Proves({ "R-002", "R-072" })
	void anAssociationBelongsToTheAccountAndToNoOtherAccountOfTheSamePerson() {
		String borisOtherAccount = this.accounts.person(Unique.word() + "@" + Unique.domain());

		associate("Boris");

		assertThat(this.people.isAssociated(this.fabrikam.id(), this.boris)).isTrue();
		assertThat(this.people.isAssociated(this.fabrikam.id(), borisOtherAccount)).isFalse();
		assertThat(this.people.organizationsOf(borisOtherAccount)).isEmpty();
	}

	@Test
	@Proves("R-009")
	void aPersonBelongsToSeveralOrganizationsAtATime() {
		Organization northwind = this.companies.foundedBy(this.boris);

		associate("Boris");

		assertThat(this.people.organizationsOf(this.boris)).extracting(Organization::id)
			.containsExactly(northwind.id(), this.fabrikam.id());
	}

	@Test
	void associatingTwiceChangesNothingTheSecondTime() {
		associate("Boris");
		associate("Bertha");

		assertThat(this.people.nameOf(this.fabrikam.id(), this.boris)).hasValue("Boris Example");
		assertThat(actions()).containsOnlyOnce("person.associated:" + this.boris);
	}

	@Test
	void nobodyIsAssociatedWithAnOrganizationThatIsNotEnrolled() {
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.people.associate(UUID.randomUUID(), this.boris, Companies.profile("Boris")));
	}

	@Test
	@Proves({ "D-30", "R-039" })
	void leavingEndsRolesGroupAndCertificationAtOnce() {
		this.people.associate(this.fabrikam.id(), this.boris, Companies.profile("Boris", "MC-" + Unique.word()));
		give(GLOBAL_ADMINISTRATOR);

		this.people.leave(this.fabrikam.id(), this.boris);

		assertThat(this.people.isAssociated(this.fabrikam.id(), this.boris)).isFalse();
		assertThat(this.roles.of(this.fabrikam.id(), this.boris)).isEmpty();
		assertThat(inGroup(this.boris)).isFalse();
		assertThat(this.certifications.linkedTo(this.fabrikam.id())).isZero();
		assertThat(this.events.stream(PersonLeft.class))
			.containsOnlyOnce(new PersonLeft(this.fabrikam.id(), this.boris));
		assertThat(actions()).contains("person.left:" + this.boris, "certification.unlinked:" + this.boris);
	}

	@Test
	void whoComesBackIsAssociatedAnewAndWithoutTheOldRoles() {
		associate("Boris");
		give(TECHNICAL_CONTACT);
		this.people.leave(this.fabrikam.id(), this.boris);

		associate("Boris");

		assertThat(this.people.isAssociated(this.fabrikam.id(), this.boris)).isTrue();
		assertThat(this.roles.of(this.fabrikam.id(), this.boris)).isEmpty();
	}

	@Test
	@Proves("D-20")
	void theLastGlobalAdministratorCannotLeave() {
		associate("Boris");

		assertThatExceptionOfType(LastAdministrator.class)
			.isThrownBy(() -> this.people.leave(this.fabrikam.id(), this.ada));

		assertThat(this.people.isAssociated(this.fabrikam.id(), this.ada)).isTrue();
		assertThat(this.roles.isGlobalAdministrator(this.fabrikam.id(), this.ada)).isTrue();
		assertThat(actions()).doesNotContain("person.left:" + this.ada);
	}

	@Test
	@Proves({ "D-20", "R-197" })
	void whenThePrimaryProgramContactLeavesTheLongestServingAdministratorBecomesIt() {
		associate("Boris");
		give(GLOBAL_ADMINISTRATOR);

		this.people.leave(this.fabrikam.id(), this.ada);

		assertThat(this.roles.primaryProgramContact(this.fabrikam.id())).hasValue(this.boris);
		assertThat(this.roles.globalAdministrators(this.fabrikam.id())).containsExactly(this.boris);
		assertThat(this.inbox.lastTo(this.borisMail).subject()).contains("Primary program contact");
	}

	@Test
	@Proves("D-26")
	void whoIsRemovedIsToldWithTheReasonInHisLanguage() {
		this.languages.choose(this.boris, Locale.GERMAN);
		associate("Boris");

		this.people.remove(this.fabrikam.id(), this.boris, this.ada, "Works for somebody else");

		assertThat(this.people.isAssociated(this.fabrikam.id(), this.boris)).isFalse();
		assertThat(this.inbox.lastTo(this.borisMail).text()).contains("Die Begründung: Works for somebody else",
				this.fabrikam.displayName());
		assertThat(this.trail.of(this.fabrikam.id())).anySatisfy(fact -> {
			assertThat(fact.action()).isEqualTo("person.removed");
			assertThat(fact.actorAccount()).isEqualTo(this.ada);
			assertThat(fact.actorRole()).isEqualTo("global-administrator");
			assertThat(fact.reason()).isEqualTo("Works for somebody else");
		});
	}

	@Test
	@Proves("D-30")
	void whoAdministersNothingRemovesNobody() {
		associate("Boris");
		String stranger = this.accounts.person(Unique.word() + "@" + Unique.domain());

		for (String actor : List.of(this.boris, stranger)) {
			assertThatExceptionOfType(NotFound.class)
				.isThrownBy(() -> this.people.remove(this.fabrikam.id(), this.ada, actor, "Because"));
		}

		assertThat(this.people.isAssociated(this.fabrikam.id(), this.ada)).isTrue();
	}

	private void associate(String firstName) {
		this.people.associate(this.fabrikam.id(), this.boris, Companies.profile(firstName));
	}

	private void give(ContactRole role) {
		this.roles.give(new HeldRole(this.fabrikam.id(), this.locations.headquarters(this.fabrikam.id()).id(),
				this.boris, role), this.ada);
	}

	private boolean inGroup(String account) {
		String group = OrganizationAdministrators.groupOf(this.fabrikam.partnerProgramId());
		return this.identities.createUserQuery().userId(account).memberOfGroup(group).count() == 1;
	}

	private List<String> actions() {
		return this.trail.of(this.fabrikam.id()).stream().map(PeopleTests::action).toList();
	}

	private static String action(Recorded fact) {
		return fact.action() + ":" + fact.objectId();
	}

}
