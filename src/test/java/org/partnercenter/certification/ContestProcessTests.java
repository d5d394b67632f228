package org.partnercenter.certification;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.certification.CertificationVariables.ContestDecision;
import org.partnercenter.enrollment.EnrollmentProcess;
import org.partnercenter.partner.CertificationIds;
import org.partnercenter.partner.CertificationIds.Answer;
import org.partnercenter.partner.IndividualProfile;
import org.partnercenter.process.Variables;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.FlowCoverage;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnercenter.certification.CertificationVariables.CONTEST_DECISION;
import static org.partnercenter.certification.CertificationVariables.REASON;

@PartnerCenterTest
@Proves("R-039")
class ContestProcessTests {

	@LocalServerPort
	int port;

	@Autowired
	Engine engine;

	@Autowired
	Members members;

	@Autowired
	People people;

	@Autowired
	org.partnercenter.partner.People associations;

	@Autowired
	CertificationIds certifications;

	@Autowired
	Contests contests;

	@Autowired
	Inbox inbox;

	@Autowired
	Trail trail;

	private final String id = "MC" + Unique.word().toUpperCase(Locale.ROOT);

	private Member holder;

	private Member claimant;

	private String clerk;

	@BeforeEach
	void oneHasIt() {
		this.holder = this.members.enroll();
		this.claimant = this.members.enroll();
		this.clerk = this.people.staff("regional-service-center");
		link(this.holder);
	}

	@Test
	@Proves({ "D-26", "D-12" })
	void givesTheIdToTheClaimantAndTellsBothWithoutNamingTheOther() {
		String instance = claim();
		assertThat(this.inbox.lastTo(this.claimant.address()).text()).contains("asked the Regional Service Center")
			.doesNotContain(this.holder.organization().displayName());

		decide(instance, ContestDecision.GIVE, "The exam papers say so");
		this.engine.run(instance, "sendTask_tellOutcome");

		assertThat(this.engine.hasEnded(instance)).isTrue();
		assertThat(isLinked(this.claimant)).isTrue();
		assertThat(isLinked(this.holder)).isFalse();
		assertThat(this.inbox.lastTo(this.claimant.address()).text()).contains("The exam papers say so")
			.doesNotContain(this.holder.organization().displayName(), this.id);
		assertThat(this.inbox.lastTo(this.holder.address()).text()).contains("not count for", "The exam papers say so")
			.doesNotContain(this.claimant.organization().displayName(), this.id);
		assertThat(facts(this.claimant)).filteredOn(fact -> fact.action().equals("certification.awarded"))
			.singleElement()
			.matches(fact -> fact.actorAccount().equals(this.clerk));
		assertThat(facts(this.holder)).extracting(Recorded::action).contains("certification.withdrawn");
		assertThat(facts(this.claimant).toString() + facts(this.holder)).doesNotContain(this.id);
	}

	@Test
	@Proves("D-26")
	void leavesTheIdWithTheHolder() {
		String instance = claim();

		decide(instance, ContestDecision.LEAVE, "No paper was shown");
		this.engine.run(instance, "sendTask_tellOutcome");

		assertThat(isLinked(this.holder)).isTrue();
		assertThat(isLinked(this.claimant)).isFalse();
		assertThat(this.inbox.lastTo(this.claimant.address()).subject()).contains("does not count");
		assertThat(this.inbox.lastTo(this.holder.address()).subject()).contains("stays yours");
	}

	@Test
	void showsTheClerkWhichIdWhoHasItAndWhoClaimsItSinceWhen() {
		Map<String, Object> shown = this.engine.engine()
			.getTaskService()
			.getVariablesLocal(this.engine.task(claim()).getId());

		assertThat(shown).containsEntry("showCertificationId", this.id).containsKey("showSince");
		assertThat((String) shown.get("showHolder")).contains("Frida Founder",
				this.holder.organization().partnerProgramId());
		assertThat((String) shown.get("showClaimant")).contains("Frida Founder",
				this.claimant.organization().partnerProgramId());
	}

	@Test
	void theClerkDecidesInThePortalToo() {
		Browser clerk = this.people.signedInStaff(this.port, "regional-service-center");
		String instance = claim();
		String task = "/tasks/" + this.engine.task(instance).getId();
		assertThat(clerk.get(task).body()).contains(this.id, this.holder.organization().legalName());

		clerk.submit(clerk.get(task), task, "contestDecision", "GIVE", "reason", "Papers");

		assertThat(isLinked(this.claimant)).isTrue();
	}

	@Test
	void claimingAgainOpensNoSecondCase() {
		String instance = claim();

		assertThat(link(this.claimant)).isEqualTo(Answer.TAKEN);

		assertThat(open(this.claimant)).hasSize(1);
		decide(instance, ContestDecision.LEAVE, "No");
		link(this.claimant);
		assertThat(open(this.claimant)).as("with new papers he may ask again").hasSize(1);
	}

	@Test
	void anIdOfOnesOwnThatCountsElsewhereIsNoContestAndIsSaidByMail() {
		this.associations.associate(this.claimant.organization().id(), this.holder.founder(),
				new IndividualProfile("Frida", "Founder", this.holder.address(), null, null, this.id, true));

		assertThat(this.contests.openOf(this.claimant.organization().id(), this.holder.founder())).isEmpty();
		assertThat(this.inbox.lastTo(this.holder.address()).text()).contains("another of your organizations");
	}

	@Test
	@Proves({ "R-099", "R-038" })
	void whoeverBringsATakenIdWithHisProfileIsNotForgotten() {
		String carla = this.people.person("carla@" + this.claimant.domain());
		this.associations.associate(this.claimant.organization().id(), carla, new IndividualProfile("Carla", "Example",
				"carla@" + this.claimant.domain(), null, null, this.id, true));

		assertThat(this.contests.openOf(this.claimant.organization().id(), carla)).hasSize(1);
		assertThat(this.inbox.lastTo("carla@" + this.claimant.domain()).text()).contains("Regional Service Center");
	}

	@Test
	@Proves("R-038")
	void anIdThatIsTakenBeforeTheEnrollmentFinishesIsNotForgottenEither(@Autowired EnrollmentProcess enrollments) {
		String taken = "MC" + Unique.word().toUpperCase(Locale.ROOT);
		String address = "founder@" + Unique.domain();
		String founder = this.people.person(address);
		String enrollment = enrollments.begin(founder, null, Map.of());
		this.engine.complete(enrollment, founder, Members.contact(Unique.company()));
		this.engine.complete(enrollment, founder, this.members.signature());
		Map<String, Object> profile = new HashMap<>(Members.individualProfile(address));
		profile.put("certificationId", taken);
		profile.put("linkCertification", true);
		this.engine.complete(enrollment, founder, profile);
		this.certifications.link(this.holder.founder(), this.holder.organization().id(), taken);

		this.engine.complete(enrollment, founder, Members.ORGANIZATION_PROFILE);

		UUID organization = this.associations.organizationsOf(founder).get(0).id();
		assertThat(this.contests.openOf(organization, founder)).hasSize(1);
		assertThat(this.inbox.lastTo(address).text()).contains("asked the Regional Service Center");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	@Proves("R-040")
	void whenTheHolderGivesItUpItCountsForTheClaimant(boolean leaves) {
		String instance = claim();

		if (leaves) {
			this.certifications.link(this.holder.founder(), this.holder.organization().id(), "MC" + Unique.word());
		}
		else {
			this.certifications.unlink(this.holder.founder(), this.holder.organization().id());
		}
		assertThat(isLinked(this.claimant)).isFalse();
		this.engine.run(instance, "serviceTask_linkFreedId");
		this.engine.run(instance, "sendTask_tellClaimant");

		assertThat(isLinked(this.claimant)).isTrue();
		assertThat(this.engine.passed(instance, "endEvent_freedIdLinked")).isTrue();
		assertThat(this.inbox.lastTo(this.claimant.address()).text()).contains("given up");
	}

	@Test
	void whenTheClaimantLeavesNothingIsLeftToDecide() {
		String boris = this.people.person("boris@" + this.claimant.domain());
		UUID organization = this.claimant.organization().id();
		this.associations.associate(organization, boris, new IndividualProfile("Boris", "Example",
				"boris@" + this.claimant.domain(), null, null, this.id, true));
		String instance = instanceOf(this.contests.openOf(organization, boris).get(0));

		this.associations.leave(organization, boris);
		this.engine.run(instance, "serviceTask_linkFreedId");

		assertThat(this.engine.passed(instance, "endEvent_claimOver")).isTrue();
		assertThat(isLinked(this.holder)).isTrue();
	}

	@Test
	void nobodyButTheServiceCenterDecides() {
		String instance = claim();

		for (String group : List.of("camunda-admin", "finance", "auditors")) {
			assertThatExceptionOfType(AuthorizationException.class).isThrownBy(() -> this.engine.complete(instance,
					this.people.staff(group), answer(ContestDecision.GIVE, "Because")));
		}

		assertThat(isLinked(this.holder)).isTrue();
	}

	@Test
	void wantsADecisionWithAReason() {
		String instance = claim();

		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> this.engine.complete(instance, this.clerk,
				Variables.with(CONTEST_DECISION, ContestDecision.GIVE).asMap()));

		assertThat(isLinked(this.holder)).isTrue();
	}

	@AfterAll
	static void everyFlowWasTaken() {
		assertThat(FlowCoverage.untaken("certification-contest")).isEmpty();
	}

	/** In another writing. */
	private String claim() {
		assertThat(this.certifications.link(this.claimant.founder(), this.claimant.organization().id(),
				" " + this.id.toLowerCase(Locale.ROOT).replace("mc", "mc ")))
			.isEqualTo(Answer.TAKEN);
		return instanceOf(open(this.claimant).get(0));
	}

	private List<UUID> open(Member member) {
		return this.contests.openOf(member.organization().id(), member.founder());
	}

	private String instanceOf(UUID contest) {
		ProcessInstance found = this.engine.instance("certification-contest", contest.toString());
		return found.getId();
	}

	private void decide(String instance, ContestDecision decision, String reason) {
		this.engine.complete(instance, this.clerk, answer(decision, reason));
	}

	private static Map<String, Object> answer(ContestDecision decision, String reason) {
		return Variables.with(CONTEST_DECISION, decision).and(REASON, reason).asMap();
	}

	private Answer link(Member member) {
		return this.certifications.link(member.founder(), member.organization().id(), this.id);
	}

	private boolean isLinked(Member member) {
		return this.certifications.isLinked(member.founder(), member.organization().id());
	}

	private List<Recorded> facts(Member member) {
		return this.trail.of(member.organization().id());
	}

}
