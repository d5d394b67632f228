package org.partnercenter.enrollment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.agreement.Agreements;
import org.partnercenter.form.InvalidAnswers;
import org.partnercenter.membership.Memberships;
import org.partnercenter.partner.KnownCompanies;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
import org.partnercenter.partner.Roles;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.FlowCoverage;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.ReceivedMail;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.partnercenter.wizard.Wizard;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PartnerCenterTest
class EnrollmentProcessTests {

	@Autowired
	EnrollmentProcess process;

	@Autowired
	Enrollments enrollments;

	@Autowired
	Members members;

	@Autowired
	KnownCompanies known;

	@Autowired
	Engine engine;

	@Autowired
	Wizard wizard;

	@Autowired
	Organizations organizations;

	@Autowired
	Roles roles;

	@Autowired
	Memberships memberships;

	@Autowired
	Agreements agreements;

	@Autowired
	Trail trail;

	@Autowired
	Inbox inbox;

	@Autowired
	People people;

	private String address;

	private String founder;

	@BeforeEach
	void aPersonWithAnAccount() {
		this.address = "founder@" + Unique.domain();
		this.founder = this.people.person(this.address);
	}

	@Test
	@Proves({ "R-001", "R-013", "R-016", "R-034", "R-043", "R-044", "R-089", "R-198", "D-25" })
	void fourStepsMakeARegisteredMember() {
		Member member = this.members.enroll();
		Organization organization = member.organization();

		assertThat(organization.enrolled()).isTrue();
		assertThat(organization.partnerProgramId()).isNotBlank();
		assertThat(this.memberships.find(organization.id()).orElseThrow().level()).isEqualTo("REGISTERED");
		assertThat(this.roles.isGlobalAdministrator(organization.id(), member.founder())).isTrue();
		assertThat(this.roles.primaryProgramContact(organization.id())).contains(member.founder());
		assertThat(this.agreements.latest(organization.id()).orElseThrow().lastName()).isEqualTo("Founder");

		this.engine.run(member.instance(), "sendTask_sendWelcome");
		assertThat(this.engine.passed(member.instance(), "endEvent_enrolled")).isTrue();
		ReceivedMail welcome = this.inbox.lastTo(member.address());
		assertThat(welcome.text()).contains(organization.partnerProgramId());
		assertThat(welcome.attachments()).hasSize(1);
	}

	@Test
	@Proves("R-013")
	void theStepsComeInTheirOrder() {
		String instance = begin();

		assertThat(task(instance).getTaskDefinitionKey()).isEqualTo("userTask_provideContact");
		complete(instance, Members.contact(Unique.company()));
		assertThat(task(instance).getTaskDefinitionKey()).isEqualTo("userTask_signAgreement");
		complete(instance, this.members.signature());
		assertThat(task(instance).getTaskDefinitionKey()).isEqualTo("userTask_completeIndividualProfile");
		complete(instance, Members.individualProfile(this.address));
		assertThat(task(instance).getTaskDefinitionKey()).isEqualTo("userTask_completeOrganizationProfile");
		assertThat(this.wizard.progress(instance).orElseThrow().steps()).hasSize(4);
	}

	@Test
	@Proves({ "R-020", "R-024", "D-10" })
	void cancelLeavesNothingButTheFact() {
		String name = Unique.company();
		String instance = begin();
		complete(instance, Members.contact(name));

		this.wizard.cancel(instance);

		assertThat(this.engine.passed(instance, "endEvent_cancelled")).isTrue();
		assertNothingWasKept(instance, name);
		assertThat(outcome(instance)).isEqualTo(Enrollment.Outcome.CANCELLED);
		assertThat(ended(instance).lastStep()).isEqualTo("userTask_signAgreement");
	}

	@Test
	@Proves({ "R-037", "R-020", "D-10" })
	void declineEndsTheEnrollmentAndKeepsNothing() {
		String name = Unique.company();
		String instance = begin();
		complete(instance, Members.contact(name));

		complete(instance, Map.of("agreementDecision", "DECLINED"));

		assertThat(this.engine.passed(instance, "endEvent_declined")).isTrue();
		assertNothingWasKept(instance, name);
		assertThat(outcome(instance)).isEqualTo(Enrollment.Outcome.DECLINED);
	}

	@Test
	@Proves({ "R-020", "D-10" })
	void sixtyMinutesWithoutAStepEndTheEnrollment() {
		String name = Unique.company();
		String instance = begin();
		complete(instance, Members.contact(name));

		this.engine.run(instance, "event_abandoned");
		this.engine.run(instance, "serviceTask_recordAbandonment");

		assertNothingWasKept(instance, name);
		assertThat(outcome(instance)).isEqualTo(Enrollment.Outcome.ABANDONED);
	}

	@Test
	@Proves({ "R-036", "R-033" })
	void withoutAnAcceptanceOrAFullSignatureItDoesNotGoOn() {
		String instance = begin();
		complete(instance, Members.contact(Unique.company()));
		Map<String, Object> unsigned = new HashMap<>(this.members.signature());
		unsigned.remove("agreementDecision");
		Map<String, Object> untitled = new HashMap<>(this.members.signature());
		untitled.remove("jobTitle");

		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> complete(instance, unsigned));
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> complete(instance, untitled));
		assertThat(task(instance).getTaskDefinitionKey()).isEqualTo("userTask_signAgreement");
	}

	@Test
	@Proves("D-25")
	void aTextThatIsNotInForceIsNotSigned() {
		String instance = begin();
		complete(instance, Members.contact(Unique.company()));
		Map<String, Object> altered = new HashMap<>(this.members.signature());
		altered.put("agreementSha256", "0".repeat(64));

		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> complete(instance, altered));
	}

	@Test
	@Proves("D-25")
	void anAgreementReplacedBeforeFinishIsReadAndSignedAgain() {
		moveTo(Instant.parse("2026-12-31T23:30:00Z"));
		String instance = begin();
		complete(instance, Members.contact(Unique.company()));
		complete(instance, this.members.signature());
		complete(instance, Members.individualProfile(this.address));

		moveTo(Instant.parse("2027-01-01T00:10:00Z"));
		complete(instance, Members.ORGANIZATION_PROFILE);

		assertThat(task(instance).getTaskDefinitionKey()).isEqualTo("userTask_signAgreement");
		complete(instance, this.members.signature());
		complete(instance, Members.individualProfile(this.address));
		complete(instance, Members.ORGANIZATION_PROFILE);
		assertThat(outcome(instance)).isEqualTo(Enrollment.Outcome.ENROLLED);
		assertThat(this.agreements.latest(ended(instance).organizationId()).orElseThrow().version())
			.isEqualTo("2027-1");
	}

	@Test
	@Proves({ "D-21", "D-26" })
	void aSimilarNameIsShownRecordedAndReviewed() {
		String name = Unique.company();
		this.members.enroll(name, "first@" + Unique.domain(), null);
		String instance = begin();

		complete(instance, Members.contact(name.toUpperCase() + ", Inc."));
		assertThat(task(instance).getTaskDefinitionKey()).isEqualTo("userTask_confirmNewCompany");
		complete(instance, Map.of("anotherCompany", true));
		complete(instance, this.members.signature());
		complete(instance, Members.individualProfile(this.address));
		complete(instance, Members.ORGANIZATION_PROFILE);
		this.engine.run(instance, "sendTask_sendWelcome");

		Task review = task(instance);
		assertThat(review.getName()).contains(name.toUpperCase());
		assertThat(this.engine.engine().getTaskService().getVariableLocal(review.getId(), "showNamesakes").toString())
			.contains(name);
		Map<String, Object> finding = Map.of("reviewOutcome", "SEPARATE", "reason", "A subsidiary");
		assertThatExceptionOfType(AuthorizationException.class)
			.isThrownBy(() -> this.engine.complete(instance, staff(StaffGroups.CAMUNDA_ADMIN), finding));
		this.engine.complete(instance, staff(StaffGroups.REGIONAL_SERVICE_CENTER), finding);
		assertThat(this.engine.passed(instance, "endEvent_reviewed")).isTrue();
		assertThat(this.trail.of(ended(instance).organizationId())).extracting(Recorded::action)
			.contains("enrollment.namesakes-reviewed");
	}

	@Test
	@Proves({ "R-086", "R-087" })
	void aKnownOrganizationStartsAtTheAgreementOrAsksOnlyWhatIsMissing() {
		UUID recorded = this.known.known(Unique.company(), null);
		String instance = this.process.begin(this.founder, recorded, Map.of());

		assertThat(task(instance).getTaskDefinitionKey()).isEqualTo("userTask_provideContact");
		complete(instance, Map.of("phone", "+1 425 555 0199"));
		finishFromAgreement(instance);
		assertThat(ended(instance).organizationId()).isEqualTo(recorded);
		assertThat(this.roles.isGlobalAdministrator(recorded, this.founder)).isTrue();

		UUID complete = this.known.known(Unique.company(), "+1 425 555 0100");
		String direct = this.process.begin(this.people.person("x@" + Unique.domain()), complete, Map.of());
		assertThat(task(direct).getTaskDefinitionKey()).isEqualTo("userTask_signAgreement");
	}

	@Test
	@Proves("D-21")
	void theSecondFinishOfAKnownOrganizationIsLedToAssociation() {
		UUID recorded = this.known.known(Unique.company(), "+1 425 555 0100");
		String first = this.process.begin(this.founder, recorded, Map.of());
		String other = this.people.person("second@" + Unique.domain());
		String second = this.process.begin(other, recorded, Map.of());
		finishFromAgreement(first);

		this.engine.complete(second, other, this.members.signature());
		this.engine.complete(second, other, Members.individualProfile(this.address));
		this.engine.complete(second, other, Members.ORGANIZATION_PROFILE);

		assertThat(this.engine.passed(second, "endEvent_ledToAssociation")).isTrue();
		assertThat(outcome(second)).isEqualTo(Enrollment.Outcome.LED_TO_ASSOCIATION);
		assertThat(this.roles.globalAdministrators(recorded)).containsExactly(this.founder);
	}

	@Test
	void whatWasTypedIntoTheSearchStandsInTheContactPage() {
		String instance = this.process.begin(this.founder, null, Map.of("legalName", "Typed Name", "country", "DE"));

		assertThat(this.wizard.drafts(instance).get("enrollment-provide-contact")).containsEntry("legalName",
				"Typed Name");
	}

	@Test
	@Proves("D-09")
	void theTermEndsAtTheAnniversaryCountedFromTheDayOfEnrollment() {
		moveTo(Instant.parse("2028-02-29T18:00:00Z"));
		Member member = this.members.enroll();

		assertThat(this.memberships.find(member.organization().id()).orElseThrow().termUntil())
			.isEqualTo(LocalDate.of(2029, 2, 28));
	}

	@AfterAll
	static void everyFlowWasTaken() {
		assertThat(FlowCoverage.untaken("enrollment")).isEmpty();
	}

	private void finishFromAgreement(String instance) {
		complete(instance, this.members.signature());
		complete(instance, Members.individualProfile(this.address));
		complete(instance, Members.ORGANIZATION_PROFILE);
	}

	private String begin() {
		return this.process.begin(this.founder, null, Map.of());
	}

	private void complete(String instance, Map<String, Object> answers) {
		this.engine.complete(instance, this.founder, answers);
	}

	private Task task(String instance) {
		return this.engine.task(instance);
	}

	private Enrollment ended(String instance) {
		String key = this.engine.engine()
			.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.processInstanceId(instance)
			.singleResult()
			.getBusinessKey();
		return this.enrollments.get(UUID.fromString(key));
	}

	private Enrollment.Outcome outcome(String instance) {
		return ended(instance).outcome();
	}

	/** Neither in the domain nor in runtime or history is a trace of what was typed. */
	private void assertNothingWasKept(String instance, String name) {
		ProcessEngine camunda = this.engine.engine();
		assertThat(this.organizations.namesakes(name, "US")).isEmpty();
		assertThat(camunda.getRuntimeService().createVariableInstanceQuery().processInstanceIdIn(instance).list())
			.isEmpty();
		assertThat(camunda.getHistoryService()
			.createHistoricVariableInstanceQuery()
			.processInstanceId(instance)
			.list()
			.stream()
			.map(variable -> String.valueOf(variable.getValue()))).noneMatch(value -> value.contains(name));
		assertThat(
				camunda.getHistoryService().createHistoricDetailQuery().processInstanceId(instance).formFields().list())
			.isEmpty();
	}

	private String staff(String group) {
		return this.people.staff(group);
	}

	private static void moveTo(Instant instant) {
		ClockUtil.setCurrentTime(Date.from(instant));
	}

}
