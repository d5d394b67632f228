package org.partnercenter.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.partner.CertificationIds;
import org.partnercenter.partner.People;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever judges hears of every change, and once. */
@PartnerCenterTest
@RecordApplicationEvents
class EvidenceChangedTests {

	@Autowired
	private Assets assets;

	@Autowired
	private Exams exams;

	@Autowired
	private Solutions solutions;

	@Autowired
	private Surveys surveys;

	@Autowired
	private CertificationIds certifications;

	@Autowired
	private People people;

	@Autowired
	private ApplicationEvents events;

	private Member member;

	@BeforeEach
	void enroll(@Autowired Members members) {
		this.member = members.enroll();
		this.events.clear();
	}

	@Test
	void choosingAndAssigningAreToldOnceEach() {
		String account = this.assets.associate(this.member, null);
		assertThat(changed()).isEmpty();

		this.assets.choose(this.member, Assets.DEVICES);
		this.assets.choose(this.member, Assets.DEVICES);
		assertThat(changed()).containsExactly(organization());

		this.assets.assign(this.member, account, Assets.DEVICES);
		this.assets.assign(this.member, account, Assets.DEVICES);
		assertThat(changed()).hasSize(2);

		this.assets.giveUp(this.member, Assets.DEVICES);
		this.assets.giveUp(this.member, Assets.DEVICES);
		assertThat(changed()).hasSize(3);
	}

	@Test
	@Proves({ "R-040", "R-046" })
	void linkingAnIdAndUnlinkingItAreTold() {
		String id = Assets.certificationId();
		String account = this.assets.associate(this.member, id);
		assertThat(changed()).containsExactly(organization());

		this.certifications.unlink(account, organization());
		assertThat(changed()).hasSize(2);

		this.certifications.link(account, organization(), id);
		assertThat(changed()).hasSize(3);

		this.people.leave(organization(), account);
		assertThat(changed()).hasSize(4).containsOnly(organization());
	}

	@Test
	void manyResultsAreToldOncePerOrganizationInTheOrderOfTheirIds(@Autowired Members members) {
		Member other = members.enroll();
		String[] ids = { Assets.certificationId(), Assets.certificationId(), Assets.certificationId() };
		this.assets.associate(this.member, ids[0]);
		this.assets.associate(other, ids[1]);
		this.assets.associate(this.member, ids[2]);
		this.events.clear();
		List<ExamResult> results = List.of(new ExamResult(ids[0], "WP-101", LocalDate.EPOCH),
				new ExamResult(ids[1], "WP-101", LocalDate.EPOCH), new ExamResult(ids[2], "WP-101", LocalDate.EPOCH),
				new ExamResult(Assets.certificationId(), "WP-101", LocalDate.EPOCH));

		assertThat(this.exams.keep(results, "test")).hasSize(4);
		assertThat(changed()).hasSize(2).isSorted().contains(organization(), other.organization().id());

		assertThat(this.exams.keep(results, "test")).isEmpty();
		assertThat(changed()).hasSize(2);
	}

	@Test
	void aSolutionIsToldWhenItIsVerifiedAndNotWhenItIsClaimed() {
		CertifiedSolution said = new CertifiedSolution("Ledger", "TS-1", LocalDate.EPOCH, LocalDate.of(2030, 1, 1));
		this.solutions.claim(organization(), said, this.member.founder());
		assertThat(changed()).isEmpty();

		assertThat(this.solutions.certify(Map.of(organization(), List.of(said)), "staff-1")).isOne();
		assertThat(this.solutions.certify(Map.of(organization(), List.of(said)), "staff-1")).isZero();
		assertThat(changed()).containsExactly(organization());
	}

	@Test
	void responsesAreToldUnlessTheyAreKnown() {
		this.surveys.keep(List.of(response("One", 3), response("Two", 4)));
		this.surveys.keep(List.of(response("One", 3), response("Two", 4)));
		assertThat(changed()).containsExactly(organization());

		assertThat(this.surveys.keep(List.of(response("One", 3), response("Two", 5)))).hasSize(1);
		assertThat(changed()).hasSize(2);
	}

	@Test
	@Proves("R-126")
	void takingPartInSurveysIsToldAndStoppingToo() {
		this.assets.takePartInSurveys(this.member);
		this.assets.takePartInSurveys(this.member);
		assertThat(changed()).hasSize(1);

		this.surveys.stop(organization(), this.member.founder());
		this.surveys.stop(organization(), this.member.founder());
		assertThat(changed()).hasSize(2);
	}

	private SurveyResponse response(String customer, int responses) {
		return new SurveyResponse(organization(), "S-1", LocalDate.EPOCH, customer, responses);
	}

	private List<UUID> changed() {
		return this.events.stream(EvidenceChanged.class).map(EvidenceChanged::organization).toList();
	}

	private UUID organization() {
		return this.member.organization().id();
	}

}
