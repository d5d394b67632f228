package org.partnercenter.reenrollment;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.billing.Order;
import org.partnercenter.billing.Orders;
import org.partnercenter.evidence.Assets;
import org.partnercenter.membership.Levels;
import org.partnercenter.membership.Phase;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.ReceivedMail;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The order of a re-enrollment is credited after the year that it bought has begun. */
@PartnerCenterTest
class CreditedTermTests {

	@Autowired
	RenewalYear year;

	@Autowired
	Engine engine;

	@Autowired
	Orders orders;

	@Autowired
	People people;

	@Autowired
	Assets assets;

	@Autowired
	Inbox inbox;

	@Autowired
	JdbcClient jdbc;

	@LocalServerPort
	int port;

	private Member member;

	private LocalDate anniversary;

	private ProcessInstance renewal;

	private String finance;

	@BeforeEach
	void certify(@Autowired Members members) {
		this.member = members.enroll();
		this.finance = this.people.staff(StaffGroups.FINANCE);
		this.anniversary = this.year.status(this.member).validUntil();
		this.year.certify(this.member);
	}

	/** Neither a paid year for nothing nor a sudden end. */
	@Test
	@Proves({ "D-08", "D-09", "D-26" })
	void aTermThatHasBegunGoesOnAtTheLevelThatCostsNothing() {
		Order order = begun();
		assertThat(this.year.status(this.member).level()).isEqualTo("CERTIFIED");

		this.orders.credit(order.id(), "ordered by mistake", this.finance);

		assertThat(this.year.status(this.member)).matches(now -> now.phase() == Phase.ACTIVE)
			.matches(now -> now.validUntil().equals(this.anniversary.plusYears(1)))
			.matches(now -> now.level().equals("REGISTERED"));
		assertThat(listedLevel()).isEqualTo("REGISTERED");
		assertThat(mails()).contains("goes on as Registered Member", "stays a member until ", "/upgrade");
		assertThat(this.orders.of(this.member.organization().id())).noneMatch(Order::isOpen);
	}

	/** Complaint 8: nothing sticks to a member once the new invoice is paid. */
	@Test
	@Proves({ "D-07", "D-08" })
	void whoPaysAnewHasTheLevelAgainForTheFeeOfTheYear() {
		Order order = begun();
		this.assets.competency(this.member, Assets.DEVICES);
		this.orders.credit(order.id(), "wrong address", this.finance);
		Browser founder = this.people.signedIn(this.port, this.member.address());

		founder.submit("/upgrade", "organization=" + this.member.organization().id());
		Order again = this.orders.of(this.member.organization().id()).get(0);
		assertThat(again.net()).isEqualTo(order.net());
		this.year.pay(again);
		this.year.activate(again);

		assertThat(this.year.status(this.member)).matches(now -> now.level().equals("CERTIFIED"))
			.matches(now -> now.validUntil().equals(this.anniversary.plusYears(1)));
	}

	/** On the first day, before the job that begins the term. */
	@Test
	@Proves("D-08")
	void aTermThatIsCreditedAsItBeginsDoesNotBeginAtThePaidLevel() {
		Order order = paid(60);
		this.year.finish(this.renewal, order);
		this.year.untilDue(this.renewal);

		this.orders.credit(order.id(), "ordered by mistake", this.finance);
		this.year.pass(this.renewal);

		assertThat(this.year.status(this.member)).matches(now -> now.level().equals("REGISTERED"))
			.matches(now -> now.validUntil().equals(this.anniversary.plusYears(1)));
	}

	@Test
	@Proves({ "D-08", "D-24" })
	void aLevelThatAnotherOrderHasPaidStandsUntilThatIsCreditedToo(@Autowired Levels levels) {
		Order order = begun();
		UUID upgrade = UUID.randomUUID();
		levels.activate(this.member.organization().id(), "GOLD", upgrade);

		this.orders.credit(order.id(), "ordered by mistake", this.finance);

		assertThat(this.year.status(this.member).level()).isEqualTo("GOLD");
		assertThat(mails()).doesNotContain("goes on as Registered Member");

		levels.revoke(this.member.organization().id(), upgrade, "wrong address");
		assertThat(this.year.status(this.member).level()).as("what was below it is not paid either")
			.isEqualTo("REGISTERED");
	}

	/** The upgrade of the old year was credited before the new one began. */
	@Test
	@Proves({ "D-08", "T-E07" })
	void theTrailSaysThatThePaidLevelIsTakenBackThoughItWasNeverActive(@Autowired Trail trail) {
		Order order = paid(60);
		this.year.finish(this.renewal, order);
		this.orders.of(this.member.organization().id())
			.stream()
			.filter(upgrade -> !upgrade.id().equals(order.id()))
			.forEach(upgrade -> this.orders.credit(upgrade.id(), "paid back by the bank", this.finance));
		assertThat(this.year.status(this.member).level()).isEqualTo("REGISTERED");
		this.year.untilDue(this.renewal);

		this.orders.credit(order.id(), "ordered by mistake", this.finance);
		this.year.pass(this.renewal);

		assertThat(this.year.status(this.member).level()).isEqualTo("REGISTERED");
		assertThat(trail.of(this.member.organization().id()))
			.filteredOn(fact -> fact.action().equals("level.revoked")
					&& order.id().toString().equals(fact.details().get("order")))
			.singleElement()
			.satisfies(fact -> assertThat(fact.details()).containsEntry("level", "REGISTERED")
				.containsEntry("before", "CERTIFIED"));
	}

	/** A year that was paid by itself does not rest on it any more. */
	@Test
	@Proves({ "D-08", "D-09" })
	void theUpgradeOfAYearThatIsOverTakesNothingFromTheNext() {
		Order order = begun();
		Order upgrade = this.orders.of(this.member.organization().id())
			.stream()
			.filter(earlier -> !earlier.id().equals(order.id()))
			.findFirst()
			.orElseThrow();

		this.orders.credit(upgrade.id(), "paid back by the bank", this.finance);

		assertThat(this.year.status(this.member).level()).isEqualTo("CERTIFIED");
	}

	/**
	 * Paid and credited in the grace, both before the process has told of the renewal.
	 */
	@Test
	@Proves("D-26")
	void whoIsCreditedBeforeTheConfirmationIsNotToldThatAllIsPaid() {
		Order order = paid(-5);

		this.orders.credit(order.id(), "ordered by mistake", this.finance);
		this.engine.run(this.engine.instance("payment", order.id().toString()).getId(), "sendTask_sendReceipt");
		this.engine.run(this.renewal.getId(), "sendTask_sendConfirmation");

		assertThat(this.inbox.to(this.member.address())).extracting(ReceivedMail::subject)
			.noneMatch(subject -> subject.contains("is re-enrolled"));
		assertThat(this.year.status(this.member).level()).isEqualTo("REGISTERED");
	}

	@Test
	void theClerkReadsWhatItLeadsTo() {
		Order order = paid(60);

		String page = this.people.signedInStaff(this.port, StaffGroups.FINANCE)
			.get("/staff/billing/orders/" + order.id())
			.body();

		assertThat(page).contains("the year is taken back and the re-enrollment is open again",
				"only at the level that costs nothing");
	}

	private Order begun() {
		Order order = paid(60);
		this.year.finish(this.renewal, order);
		this.year.pass(this.renewal);
		return order;
	}

	private Order paid(int daysLeft) {
		this.year.daysLeft(this.member, daysLeft);
		this.renewal = this.year.open(this.member);
		this.year.takeSteps(this.member, this.renewal, "CERTIFIED");
		Order order = this.year.order(this.year.reenrollment(this.member).id());
		this.year.pay(order);
		return order;
	}

	private String mails() {
		this.inbox.deliver();
		return this.inbox.to(this.member.address())
			.stream()
			.map(mail -> mail.subject() + mail.text())
			.collect(Collectors.joining());
	}

	private String listedLevel() {
		return this.jdbc.sql("select listed_level from directory_entry where organization = ?")
			.param(this.member.organization().id())
			.query(String.class)
			.single();
	}

}
