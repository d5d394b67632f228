package org.partnercenter.qualification;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.partnercenter.evidence.Assets;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.FlowCoverage;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.ReceivedMail;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.evidence.Assets.DEVICES;
import static org.partnercenter.evidence.Assets.NETWORK;

/** Days pass: what ends, and who is told before. */
@PartnerCenterTest
class QualificationCalendarProcessTests {

	@Autowired
	Engine engine;

	@Autowired
	Members members;

	@Autowired
	Assets assets;

	@Autowired
	Standings standings;

	@Autowired
	Inbox inbox;

	@AfterAll
	static void everyFlowWasTaken() {
		assertThat(FlowCoverage.untaken("qualification-calendar")).isEmpty();
	}

	@Test
	@Proves({ "R-132", "R-113" })
	void aLevelIsLostOnTheDayAfterItsEvidenceHasEnded() {
		Member member = this.members.enroll();
		LocalDate today = this.assets.today(member);
		certified(member, today.plusDays(100));

		sweep(today.plusDays(100));
		assertThat(level(member)).as("on the last day").isEqualTo("CERTIFIED");

		sweep(today.plusDays(101));
		assertThat(level(member)).as("on the next").isEqualTo("REGISTERED");
	}

	@Test
	@Proves("R-132")
	void aMissedDayIsCaughtUp() {
		Member member = this.members.enroll();
		LocalDate today = this.assets.today(member);
		certified(member, today.plusDays(100));

		sweep(today.plusDays(150));

		assertThat(level(member)).isEqualTo("REGISTERED");
	}

	@Test
	@Proves({ "R-132", "D-26" })
	void administratorsAreToldTwiceBeforeReferencesEndAndNeverTheSameAgain() {
		Member member = this.members.enroll();
		LocalDate today = this.assets.today(member);
		certified(member, today.plusDays(100));

		sweep(today.plusDays(69));
		assertThat(told(member)).isEmpty();
		sweep(today.plusDays(70));
		sweep(today.plusDays(70));
		sweep(today.plusDays(92));
		assertThat(told(member)).hasSize(1)
			.first()
			.satisfies(mail -> assertThat(mail.text())
				.contains("2 customer references of " + member.organization().displayName(), "/evidence/references"));
		sweep(today.plusDays(93));
		sweep(today.plusDays(94));
		assertThat(told(member)).hasSize(2);
	}

	@Test
	void whenADayWasMissedTheNoticeComesLateAndOnlyTheLastOfSeveral() {
		Member member = this.members.enroll();
		LocalDate today = this.assets.today(member);
		certified(member, today.plusDays(100));

		sweep(today.plusDays(95));

		assertThat(told(member)).hasSize(1);
	}

	@Test
	@Proves("R-132")
	void evidenceThatComesShortBeforeItsEndIsNoticedAtTheNextSweep() {
		Member member = this.members.enroll();
		LocalDate today = this.assets.today(member);
		this.assets.reference(member, DEVICES, today, today.plusDays(20));

		sweep(today);
		sweep(today.plusDays(1));

		assertThat(told(member)).hasSize(1);
	}

	@Test
	@Proves({ "R-125", "R-127" })
	void solutionsAndSurveysAreToldOfToo() {
		Member member = this.members.enroll();
		LocalDate today = this.assets.today(member);
		this.assets.solution(member, today, today.plusDays(40));
		this.assets.survey(member, today.minusYears(1).plusDays(50), 8, 2);

		sweep(today.plusDays(10));
		assertThat(told(member)).extracting(ReceivedMail::subject)
			.singleElement()
			.asString()
			.contains("certificate of a solution");
		sweep(today.plusDays(20));
		assertThat(told(member)).hasSize(2);
	}

	@Test
	@Proves("R-131")
	void whoMustPassANewerExamIsToldOfNinetyDaysBefore() {
		Member member = this.members.enroll();
		this.assets.choose(member, NETWORK);
		String old = this.assets.professional(member, "NW-101");
		this.assets.assign(member, old, NETWORK);
		this.assets.assign(member, this.assets.professional(member, "NW-101", "NW-201"), NETWORK);

		sweep(LocalDate.of(2027, 6, 30).minusDays(91));
		assertThat(told(member)).isEmpty();
		sweep(LocalDate.of(2027, 6, 30).minusDays(90));
		sweep(LocalDate.of(2027, 6, 30));
		sweep(LocalDate.of(2027, 7, 1));
		assertThat(told(member)).singleElement()
			.satisfies(mail -> assertThat(mail.subject()).startsWith("One person of"));
		assertThat(this.standings.judgeAgain(member.organization().id()).measures()).containsEntry("professionals", 1);
	}

	@Test
	@Proves("D-01")
	void whoeverWasJudgedByOtherTablesIsJudgedAgain() {
		Member member = this.members.enroll();
		this.assets.takePartInSurveys(member);
		assertThat(level(member)).isEqualTo("REGISTERED");
		Standing before = this.standings.find(member.organization().id()).orElseThrow();

		sweep(LocalDate.of(2099, 1, 2));

		assertThat(this.standings.find(member.organization().id()).orElseThrow().judgedOn()).isAfter(before.judgedOn());
	}

	@Test
	void theSweepBeginsByItselfEveryDay() {
		var timer = this.engine.engine()
			.getManagementService()
			.createJobQuery()
			.processDefinitionKey("qualification-calendar")
			.timers()
			.list();
		assertThat(timer).singleElement()
			.satisfies(job -> assertThat(job.getDuedate())
				.isBefore(new Date(ClockUtil.getCurrentTime().getTime() + 86_400_000L)));
	}

	private void certified(Member member, LocalDate until) {
		this.assets.choose(member, DEVICES);
		for (int i = 0; i < 2; i++) {
			this.assets.assign(member, this.assets.professional(member, "WP-101"), DEVICES);
			this.assets.reference(member, DEVICES, this.assets.today(member), until);
		}
		assertThat(level(member)).isEqualTo("CERTIFIED");
	}

	private String level(Member member) {
		return this.standings.find(member.organization().id()).orElseThrow().level();
	}

	private List<ReceivedMail> told(Member member) {
		this.inbox.deliver();
		return this.inbox.to(member.address()).stream().filter(mail -> mail.text().contains("/evidence/")).toList();
	}

	/** At noon of the day, as the timer would. */
	private void sweep(LocalDate day) {
		ClockUtil.setCurrentTime(Date.from(day.atTime(LocalTime.of(12, 10)).toInstant(ZoneOffset.UTC)));
		String instance = this.engine.engine()
			.getRuntimeService()
			.startProcessInstanceByKey("qualification-calendar", Map.of())
			.getId();
		this.engine.run(instance, "serviceTask_findDueEvidence");
		while (!this.engine.hasEnded(instance)) {
			this.engine.run(instance, "sendTask_warnOfEndings");
			this.engine.run(instance, "serviceTask_judgeDueEvidence");
			this.engine.run(instance, "serviceTask_findDueEvidence");
		}
	}

}
