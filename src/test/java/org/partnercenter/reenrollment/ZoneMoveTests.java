package org.partnercenter.reenrollment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.membership.DueRenewal;
import org.partnercenter.membership.DueRenewals;
import org.partnercenter.membership.OrganizationDay;
import org.partnercenter.membership.Phase;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** An organization counts its days in another zone, at any moment of its year. */
@PartnerCenterTest
@Proves("D-02")
class ZoneMoveTests {

	private static final List<String> ZONES = List.of("Etc/GMT+12", "America/Los_Angeles", "UTC", "Asia/Kathmandu",
			"Asia/Tokyo", "Pacific/Kiritimati");

	private static final int ALL = 100_000;

	@Autowired
	RenewalYear year;

	@Autowired
	ReenrollmentProcess process;

	@Autowired
	OrganizationDay days;

	@Autowired
	DueRenewals due;

	@Autowired
	Engine engine;

	@Autowired
	JdbcTemplate jdbc;

	private Member member;

	private UUID id;

	private LocalDate until;

	@BeforeEach
	void enroll(@Autowired Members members) {
		this.member = members.enroll();
		this.id = this.member.organization().id();
		this.until = this.year.status(this.member).validUntil();
	}

	/** To and fro between all pairs of zones, at each hour that makes a difference. */
	@ParameterizedTest(name = "{0} days left")
	@ValueSource(ints = { 200, 91, 90, 30, 1, 0 })
	@Proves("D-09")
	void noMoveLosesADayAndTheEndFollows(int daysLeft) {
		Map<String, Object> before = row();
		for (String from : ZONES) {
			for (int hour = 0; hour < 24; hour += 6) {
				at("UTC", daysLeft + 2, 12);
				assertThat(move(from)).isTrue();
				at(from, daysLeft, hour);
				for (String to : ZONES) {
					moves(from, to, before);
					at(from, daysLeft, hour);
				}
			}
		}
	}

	private void moves(String from, String to, Map<String, Object> before) {
		boolean over = this.days.today(this.id).isAfter(this.until) || today(to).isAfter(this.until);

		assertThat(move(to)).as("%s to %s", from, to).isEqualTo(!over);

		Map<String, Object> row = row();
		assertThat(row).containsEntry("valid_until", before.get("valid_until"))
			.containsEntry("renewal_opened", before.get("renewal_opened"));
		assertThat(((OffsetDateTime) row.get("valid_until_end")).toInstant())
			.isEqualTo(this.until.plusDays(1).atStartOfDay(this.days.zone(this.id)).toInstant());
		assertThat(this.days.today(this.id)).as("%s to %s", from, to).isBeforeOrEqualTo(this.until);
		// back, at a moment that is a member's everywhere
		at("UTC", 40, 12);
		assertThat(move(from)).isTrue();
	}

	/** The day comes sooner in the east: what was not open yet is found. */
	@Test
	@Proves("R-148")
	void aMoveEastIntoTheWindowIsFoundByTheSweep() {
		move("America/Los_Angeles");
		at("America/Los_Angeles", 91, 20);
		assertThat(this.due.find(ALL)).doesNotContain(renewal());

		move("Asia/Tokyo");

		assertThat(this.year.status(this.member).daysLeft()).isEqualTo(90);
		assertThat(this.due.find(ALL)).contains(renewal());
	}

	/** And later in the west: what was opened stays open, and waits for its new hour. */
	@Test
	@Proves({ "R-148", "D-23" })
	void aMoveWestOutOfTheWindowOpensNothingTwiceAndTheNoticeWaits() {
		move("Asia/Tokyo");
		at("Asia/Tokyo", 90, 1);
		ProcessInstance renewal = this.year.open(this.member);
		this.jdbc.update("update membership set renewal_opened = true where organization_id = ?", this.id);
		Date before = this.engine.job(renewal.getId(), "event_due").getDuedate();

		move("America/Los_Angeles");

		assertThat(this.year.status(this.member).phase()).isEqualTo(Phase.ACTIVE);
		assertThat(row()).containsEntry("renewal_opened", true);
		assertThat(this.due.find(ALL)).doesNotContain(renewal());
		Date after = this.engine.job(renewal.getId(), "event_due").getDuedate();
		assertThat(Duration.between(before.toInstant(), after.toInstant())).isBetween(Duration.ofHours(15),
				Duration.ofHours(18));
	}

	@Test
	void onTheLastDayNobodyMovesToWhereItIsOver(@LocalServerPort int port, @Autowired People people) {
		move("America/Los_Angeles");
		at("America/Los_Angeles", 0, 20);
		Browser founder = people.signedIn(port, this.member.address());

		founder.submit("/membership/time-zone", "organization=" + this.id + "&zone=Asia/Tokyo");

		assertThat(founder.get("/membership").body()).contains("there the last day of the membership is over already");
		assertThat(this.days.zone(this.id).getId()).isEqualTo("America/Los_Angeles");
		assertThat(this.year.status(this.member).phase()).isEqualTo(Phase.RENEWABLE);
	}

	private DueRenewal renewal() {
		return new DueRenewal(this.id, this.until);
	}

	private boolean move(String zone) {
		return this.process.move(this.id, ZoneId.of(zone), this.member.founder());
	}

	private void at(String zone, int daysLeft, int hour) {
		Instant moment = this.until.minusDays(daysLeft)
			.atTime(LocalTime.of(hour, 0))
			.atZone(ZoneId.of(zone))
			.toInstant();
		ClockUtil.setCurrentTime(Date.from(moment));
	}

	private static LocalDate today(String zone) {
		return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZoneId.of(zone));
	}

	private Map<String, Object> row() {
		return this.jdbc.queryForMap(
				"select valid_until, valid_until_end, renewal_opened from membership" + " where organization_id = ?",
				this.id);
	}

}
