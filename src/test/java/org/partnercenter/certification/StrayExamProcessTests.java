package org.partnercenter.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.certification.CertificationVariables.StrayDecision;
import org.partnercenter.evidence.Evidence;
import org.partnercenter.evidence.ExamSupply;
import org.partnercenter.evidence.ExamSupply.Taken;
import org.partnercenter.evidence.PassedExam;
import org.partnercenter.evidence.SuppliedResult;
import org.partnercenter.partner.CertificationIds;
import org.partnercenter.process.Variables;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.FlowCoverage;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnercenter.certification.CertificationVariables.CORRECTED_ID;
import static org.partnercenter.certification.CertificationVariables.REASON;
import static org.partnercenter.certification.CertificationVariables.STRAY_DECISION;

@PartnerCenterTest
@Proves({ "R-038", "R-130" })
class StrayExamProcessTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

	@LocalServerPort
	int port;

	@Autowired
	Engine engine;

	@Autowired
	ExamSupply supply;

	@Autowired
	Evidence evidence;

	@Autowired
	CertificationIds certifications;

	@Autowired
	StrayIdRepository strays;

	@Autowired
	People people;

	private final String provider = Unique.word();

	private final String id = "MC" + Unique.word().toUpperCase(Locale.ROOT);

	private final String other = "MC" + Unique.word().toUpperCase(Locale.ROOT);

	private Member member;

	private String clerk;

	@BeforeEach
	void someone(@Autowired Members members) {
		this.member = members.enroll();
		this.clerk = this.people.staff("regional-service-center");
	}

	@Test
	void countsByItselfWhenSomebodyLinksTheIdAndEndsTheCase() {
		assertThat(take("r1", "70-640")).isEqualTo(Taken.ASTRAY);
		String instance = instance();

		link(this.id);

		assertThat(counted()).containsExactly(new PassedExam("70-640", DAY));
		assertThat(this.engine.hasEnded(instance)).isTrue();
		assertThat(this.engine.passed(instance, "endEvent_strayExamCounts")).isTrue();
	}

	@Test
	void opensOneCaseForEachIdAndNotForEachResult() {
		take("r1", "70-640");
		String instance = instance();

		take("r2", "70-641");
		assertThat(take("r2", "70-641")).isEqualTo(Taken.KNOWN);

		assertThat(instance()).isEqualTo(instance);
		assertThat(this.supply.take(Unique.word(), List.of(result("x", this.id, "70-640")))).containsEntry("x",
				Taken.ASTRAY);
	}

	@Test
	void givesTheResultsToTheCorrectedId() {
		link(this.other);
		take("r1", "70-640");
		take("r2", "70-641");
		String instance = instance();

		settle(instance, StrayDecision.CORRECT, this.other.toLowerCase(Locale.ROOT));

		assertThat(this.engine.hasEnded(instance)).isTrue();
		assertThat(counted()).extracting(PassedExam::exam).containsExactly("70-640", "70-641");
		assertThat(take("r1", "70-640")).as("told again").isEqualTo(Taken.KNOWN);
		assertThat(this.strays.findByOpenId(this.id)).isEmpty();
	}

	@Test
	void dropsTheResultsForGood() {
		take("r1", "70-640");
		settle(instance(), StrayDecision.DROP, null);

		link(this.id);

		assertThat(counted()).isEmpty();
		assertThat(take("r1", "70-640")).isEqualTo(Taken.KNOWN);
		assertThat(counted()).isEmpty();
		assertThat(take("r2", "70-640")).as("another result").isEqualTo(Taken.STORED);
	}

	@Test
	void saysThatTheCorrectedIdIsUnknownToo() {
		take("r1", "70-640");
		Browser clerk = this.people.signedInStaff(this.port, "regional-service-center");
		String task = "/tasks/" + this.engine.task(instance()).getId();

		var answer = clerk.submit(clerk.get(task), task, "strayDecision", "CORRECT", "correctedId", this.other,
				"reason", "Typing error");

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("has this certification ID either", this.other, this.id, "70-640");
	}

	@Test
	void showsTheClerkWhichIdWhichExamsFromWhomAndSinceWhen() {
		take("r1", "70-640");

		Map<String, Object> shown = this.engine.engine()
			.getTaskService()
			.getVariablesLocal(this.engine.task(instance()).getId());

		assertThat(shown).containsEntry("showCertificationId", this.id)
			.containsEntry("showSource", this.provider)
			.containsEntry("showExams", "70-640 (2026-03-04)")
			.containsKey("showSince");
	}

	@Test
	void nobodyButTheServiceCenterDecides() {
		take("r1", "70-640");

		for (String group : List.of("camunda-admin", "finance", "auditors")) {
			assertThatExceptionOfType(AuthorizationException.class)
				.isThrownBy(() -> this.engine.complete(instance(), this.people.staff(group),
						Variables.with(STRAY_DECISION, StrayDecision.DROP).and(REASON, "Because").asMap()));
		}

		link(this.id);
		assertThat(counted()).hasSize(1);
	}

	@Test
	void anIdThatStandsInSomebodysProfileIsNoStranger() {
		link(this.id);
		this.certifications.unlink(this.member.founder(), this.member.organization().id());

		assertThat(take("r1", "70-640")).isEqualTo(Taken.STORED);

		assertThat(this.strays.findByOpenId(this.id)).isEmpty();
	}

	@Test
	void aKeyThatTheProviderHasUsedForAnotherResultIsContradicted() {
		link(this.id);
		take("r1", "70-640");

		assertThat(take("r1", "70-641")).isEqualTo(Taken.CONTRADICTED);

		assertThat(counted()).hasSize(1);
	}

	@AfterAll
	static void everyFlowWasTaken() {
		assertThat(FlowCoverage.untaken("stray-exam")).isEmpty();
	}

	private Taken take(String resultId, String exam) {
		return this.supply.take(this.provider, List.of(result(resultId, this.id, exam))).get(resultId);
	}

	private static SuppliedResult result(String resultId, String id, String exam) {
		return new SuppliedResult(resultId, id, exam, DAY);
	}

	private String instance() {
		UUID stray = this.strays.findByOpenId(this.id).orElseThrow().id();
		return this.engine.instance("stray-exam", stray.toString()).getId();
	}

	private void settle(String instance, StrayDecision decision, String corrected) {
		Variables answers = Variables.with(STRAY_DECISION, decision).and(REASON, "Because");
		this.engine.complete(instance, this.clerk,
				((corrected == null) ? answers : answers.and(CORRECTED_ID, corrected)).asMap());
	}

	private void link(String certificationId) {
		this.certifications.link(this.member.founder(), this.member.organization().id(), certificationId);
	}

	private List<PassedExam> counted() {
		return this.evidence.of(this.member.organization().id())
			.professionals()
			.stream()
			.flatMap(person -> person.exams().stream())
			.toList();
	}

}
