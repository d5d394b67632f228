package org.partnercenter.reenrollment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.partnercenter.membership.Anniversaries;
import org.partnercenter.membership.Anniversary;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.FlowCoverage;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Hours pass: which renewals are opened, and whether the ledger adds up. */
@PartnerCenterTest
class RenewalCalendarProcessTests {

	@Autowired
	Engine engine;

	@Autowired
	Members members;

	@Autowired
	Anniversaries anniversaries;

	@Autowired
	ReenrollmentRepository reenrollments;

	@Autowired
	ReenrollmentProcess process;

	@Autowired
	JdbcClient jdbc;

	@AfterAll
	static void everyFlowWasTaken() {
		assertThat(FlowCoverage.untaken("renewal-calendar")).isEmpty();
	}

	@Test
	@Proves({ "R-148", "D-02" })
	void theRenewalOpensInTheFirstHourOfTheDayWithNinetyDaysLeftThere() {
		Member member = this.members.enroll();
		Anniversary anniversary = this.anniversaries.of(member.organization().id());
		Instant opens = begin(anniversary.day().minusDays(90), anniversary.zone());

		sweep(opens.minusSeconds(1));
		assertThat(renewal(member, anniversary)).as("with 91 days left").isEmpty();
		sweep(opens);

		assertThat(renewal(member, anniversary)).isPresent();
	}

	@Test
	@Proves("D-23")
	void whatFiveMissedDaysLeftIsCaughtUpInBatchesAndOnceOnly() {
		List<Member> enrolled = new ArrayList<>();
		for (int i = 0; i < 7; i++) {
			enrolled.add(this.members.enroll());
		}
		Anniversary anniversary = this.anniversaries.of(enrolled.get(0).organization().id());
		Instant fiveDaysLate = begin(anniversary.day().minusDays(85), anniversary.zone());

		sweep(fiveDaysLate);
		sweep(fiveDaysLate.plus(Duration.ofHours(1)));

		assertThat(enrolled).allSatisfy(member -> {
			assertThat(renewal(member, this.anniversaries.of(member.organization().id()))).isPresent();
			assertThat(instances(member)).isEqualTo(1);
		});
	}

	@Test
	void whoeverOpenedItHimselfIsNotOpenedAgain() {
		Member member = this.members.enroll();
		Anniversary anniversary = this.anniversaries.of(member.organization().id());
		move(begin(anniversary.day().minusDays(89), anniversary.zone()));
		this.process.open(member.organization().id(), anniversary.day());

		sweep(begin(anniversary.day().minusDays(89), anniversary.zone()));

		assertThat(instances(member)).isEqualTo(1);
	}

	@Test
	@Proves("D-23")
	void complaint10ANoticeThatBecameNothingRaisesAnIncident() {
		Member member = this.members.enroll();
		Anniversary anniversary = this.anniversaries.of(member.organization().id());
		LocalDate longAgo = LocalDate.of(2020, 2, 3);
		expect(member, longAgo);
		try {
			String instance = start();
			open(instance);
			assertThatThrownBy(() -> this.engine.run(instance, "serviceTask_checkLedger")).hasStackTraceContaining(
					"does not add up: neither sent nor suppressed, skipped or failed are 1 of 2020-02-03; renewals that are open without any notice: 0");
			// the last of the tries that the engine makes by itself
			var job = this.engine.job(instance, "serviceTask_checkLedger");
			this.engine.engine().getManagementService().setJobRetries(job.getId(), 1);
			assertThatThrownBy(() -> this.engine.run(instance, "serviceTask_checkLedger"))
				.hasStackTraceContaining("2020-02-03");
			assertThat(
					this.engine.engine().getRuntimeService().createIncidentQuery().processInstanceId(instance).count())
				.isEqualTo(1);
			this.engine.engine().getRuntimeService().deleteProcessInstance(instance, "seen");
		}
		finally {
			this.jdbc.sql("delete from renewal_notice where expected_on = :day").param("day", longAgo).update();
		}
	}

	/** The engine tries the first one again; nobody needs one more in each hour. */
	@Test
	@Proves("D-23")
	void theSameFigureIsNotComplainedOfTwiceButAnotherOneIs() {
		Member member = this.members.enroll();
		LocalDate longAgo = LocalDate.of(2020, 3, 3);
		expect(member, longAgo);
		try {
			String first = failing();
			String second = start();
			open(second);
			this.engine.run(second, "serviceTask_checkLedger");
			assertThat(this.engine.hasEnded(second)).isTrue();

			expect(member, longAgo.plusDays(1));
			String third = failing();
			for (String instance : List.of(first, third)) {
				this.engine.engine().getRuntimeService().deleteProcessInstance(instance, "seen");
			}
		}
		finally {
			this.jdbc.sql("delete from renewal_notice where expected_on <= :day")
				.param("day", longAgo.plusDays(1))
				.update();
		}
	}

	@Test
	@Proves("D-23")
	void aRenewalThatIsOpenWithoutAnyNoticeIsFound() {
		Member member = this.members.enroll();
		this.jdbc.sql("update membership set renewal_opened = true where organization_id = :id")
			.param("id", member.organization().id())
			.update();
		try {
			this.engine.engine().getRuntimeService().deleteProcessInstance(failing(), "seen");
		}
		finally {
			this.jdbc.sql("update membership set renewal_opened = false where organization_id = :id")
				.param("id", member.organization().id())
				.update();
		}
	}

	private String failing() {
		String instance = start();
		open(instance);
		assertThatThrownBy(() -> this.engine.run(instance, "serviceTask_checkLedger"))
			.hasStackTraceContaining("does not add up");
		return instance;
	}

	private void expect(Member member, LocalDate day) {
		this.jdbc
			.sql("insert into renewal_notice (organization_id, anniversary, notice, expected_on, state)"
					+ " values (:organization, :day, 'LAST_DAY', :day, 'EXPECTED')")
			.param("organization", member.organization().id())
			.param("day", day)
			.update();
	}

	@Test
	void theSweepBeginsByItselfEveryHour() {
		var timer = this.engine.engine()
			.getManagementService()
			.createJobQuery()
			.processDefinitionKey("renewal-calendar")
			.timers()
			.list();
		assertThat(timer).singleElement()
			.satisfies(job -> assertThat(job.getDuedate())
				.isBefore(new Date(ClockUtil.getCurrentTime().getTime() + 3_700_000L)));
	}

	private Optional<Reenrollment> renewal(Member member, Anniversary anniversary) {
		return this.reenrollments.findByOrganizationIdAndAnniversary(member.organization().id(), anniversary.day());
	}

	private long instances(Member member) {
		Reenrollment renewal = renewal(member, this.anniversaries.of(member.organization().id())).orElseThrow();
		return this.engine.engine()
			.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(renewal.id().toString())
			.count();
	}

	private static Instant begin(LocalDate day, ZoneId zone) {
		return day.atStartOfDay(zone).toInstant();
	}

	private static void move(Instant now) {
		ClockUtil.setCurrentTime(Date.from(now));
	}

	/**
	 * Other tests' notices may be overdue by that day: what is checked is the opening.
	 */
	private void sweep(Instant now) {
		move(now);
		this.jdbc.sql("update renewal_notice set state = 'SKIPPED' where state = 'EXPECTED' and expected_on < :day")
			.param("day", LocalDate.ofInstant(now, ZoneId.of("UTC")))
			.update();
		String instance = start();
		open(instance);
		this.engine.run(instance, "serviceTask_checkLedger");
		assertThat(this.engine.hasEnded(instance)).isTrue();
	}

	private String start() {
		return this.engine.engine().getRuntimeService().startProcessInstanceByKey("renewal-calendar").getId();
	}

	private void open(String instance) {
		do {
			this.engine.run(instance, "serviceTask_openDueRenewals");
		}
		while (this.engine.engine()
			.getManagementService()
			.createJobQuery()
			.processInstanceId(instance)
			.activityId("serviceTask_openDueRenewals")
			.count() > 0);
	}

}
