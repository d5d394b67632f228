package org.partnercenter.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.membership.MembershipStatus;
import org.partnercenter.membership.Memberships;
import org.partnercenter.membership.OrganizationDay;
import org.partnercenter.membership.Phase;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.ReceivedMail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A process owner rehearses a year on his own machine: in a context of its own, because
 * the profile is another one.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1")
@ActiveProfiles("rehearsal")
@Import({ People.class, Inbox.class, Engine.class, Members.class })
@DirtiesContext
@Tag("alone")
class ClockPageTests {

	@LocalServerPort
	int port;

	@Autowired
	Members members;

	@Autowired
	People people;

	@Autowired
	Inbox inbox;

	@Autowired
	Engine engine;

	@Autowired
	Memberships memberships;

	@Autowired
	OrganizationDay days;

	@Autowired
	Rehearsal rehearsal;

	@Autowired
	JdbcClient rows;

	@Autowired
	Clock clock;

	@Test
	@Proves({ "D-22", "D-23" })
	void fourHundredDaysLaterTheInboxHasTheMailsOfAWholeYear() {
		Member member = this.members.enroll();
		Browser owner = new Browser(this.port);
		Instant begun = this.clock.instant();
		owner.postForm("/dev/clock", "days=400");

		assertThat(Duration.between(begun, this.clock.instant())).isBetween(Duration.ofDays(400),
				Duration.ofDays(400).plusMinutes(10));
		assertThat(mails(member)).containsExactly("Acme is a member", "Acme: re-enrollment for another year is open",
				"Acme: 60 days left to re-enroll", "Urgent: Acme has 30 days left to re-enroll",
				"Urgent: 7 days left for Acme to re-enroll", "Last day: Acme must re-enroll today",
				"Last chance: the membership of Acme expires for good", "The membership of Acme has expired");
		assertThat(this.memberships.find(member.organization().id()).orElseThrow().phase()).isEqualTo(Phase.EXPIRED);
		assertThat(this.engine.engine().getManagementService().createJobQuery().noRetriesLeft().count()).isZero();
		assertThat(hoursLookedAt("task-watch") + hoursLookedAt("renewal-calendar")).as("of 2 times 9,600")
			.isLessThan(2000);
	}

	/** Or else a year takes half an hour. */
	private long hoursLookedAt(String process) {
		return this.engine.engine()
			.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.processDefinitionKey(process)
			.count();
	}

	/** Each at its time, though the hours between are passed over. */
	@Test
	void theRenewalOpensInTheHourAfterItsDayHasBegunThere() {
		Member member = this.members.enroll();
		MembershipStatus status = this.memberships.find(member.organization().id()).orElseThrow();
		Instant opens = status.validUntil()
			.minusDays(90)
			.atStartOfDay(this.days.zone(member.organization().id()))
			.toInstant();

		this.rehearsal.moveTo(opens.plus(Duration.ofDays(2)));

		assertThat(openedAt(member)).isBetween(opens, opens.plus(Duration.ofMinutes(61)));
	}

	@Test
	void aTimeThatHasPassedIsRefusedAndNothingMoves() {
		Browser owner = new Browser(this.port);
		Instant before = this.clock.instant();

		for (String wrong : List.of("days=-1", "days=401", "date=yesterday", "date=2001-01-01")) {
			assertThat(owner.submit("/dev/clock", wrong).body()).contains("role=\"alert\"");
		}

		assertThat(this.clock.instant()).isBefore(before.plus(Duration.ofHours(1)));
		assertThat(owner.get("/dev/clock").body()).contains("action=\"/dev/clock\"");
	}

	@Test
	void thereIsNoSuchPageInProductionNorWithoutTheSetting() {
		new ApplicationContextRunner().withUserConfiguration(ClockController.class, Rehearsal.class)
			.withPropertyValues("partner-center.rehearsal=true", "spring.profiles.active=production")
			.run(context -> assertThat(context).doesNotHaveBean(ClockController.class)
				.doesNotHaveBean(Rehearsal.class));
		new ApplicationContextRunner().withUserConfiguration(ClockController.class, Rehearsal.class)
			.run(context -> assertThat(context).doesNotHaveBean(ClockController.class)
				.doesNotHaveBean(Rehearsal.class));
	}

	/** Here it only goes forward. */
	@AfterAll
	static void showRealTimeAgain() {
		ClockUtil.reset();
	}

	private Instant openedAt(Member member) {
		return this.rows.sql("select opened_at from reenrollment where organization_id = ?")
			.param(member.organization().id())
			.query(OffsetDateTime.class)
			.single()
			.toInstant();
	}

	private List<String> mails(Member member) {
		String name = member.organization().displayName();
		return this.inbox.to(member.address())
			.stream()
			.map(ReceivedMail::subject)
			.map(subject -> subject.replace(name, "Acme"))
			.toList();
	}

}
