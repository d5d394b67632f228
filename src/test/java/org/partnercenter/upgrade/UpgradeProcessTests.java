package org.partnercenter.upgrade;

import org.partnercenter.membership.Renewals;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import java.util.Date;
import java.time.ZoneOffset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.billing.Booking;
import org.partnercenter.billing.Order;
import org.partnercenter.billing.OrderState;
import org.partnercenter.billing.Orders;
import org.partnercenter.billing.PaymentWay;
import org.partnercenter.billing.Payments;
import org.partnercenter.evidence.Assets;
import org.partnercenter.membership.MembershipStatus;
import org.partnercenter.membership.Memberships;
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
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

@PartnerCenterTest
class UpgradeProcessTests {

	@Autowired
	ProcessEngine camunda;

	@Autowired
	Engine engine;

	@Autowired
	Members members;

	@Autowired
	Assets assets;

	@Autowired
	Memberships memberships;

	@Autowired
	Upgrades upgrades;

	@Autowired
	Orders orders;

	@Autowired
	Payments payments;

	@Autowired
	Inbox inbox;

	@Autowired
	Trail trail;

	@Autowired
	JdbcClient jdbc;

	private Member member;

	@BeforeEach
	void enroll() {
		init(this.camunda);
		this.member = this.members.enroll();
	}

	@Test
	@Proves({ "R-017", "R-113", "R-114", "R-115", "D-08" })
	void aLevelIsAssignedTheMomentItIsMetAndActiveTheMomentItIsPaid() {
		this.assets.competency(this.member, Assets.DEVICES);

		ProcessInstance upgrade = running();
		assertThat(upgrade).isWaitingAt("callActivity_pay");
		assertThat(status().level()).isEqualTo("REGISTERED");
		assertThat(status().assignedLevel()).isEqualTo("CERTIFIED");
		assertThat(status().assignedOn()).isNotNull();
		pay(order());
		settle(upgrade);

		assertThat(upgrade).isEnded().hasPassed("endEvent_levelActive");
		assertThat(status().level()).isEqualTo("CERTIFIED");
		assertThat(status().assignedLevel()).isNull();
		assertThat(this.inbox.lastTo(this.member.address()).subject()).contains("Congratulations")
			.contains("Certified Partner");
		assertThat(facts()).contains("level.assigned", "upgrade.fee-decided", "level.activated");
	}

	@Test
	@Proves({ "R-114", "D-08" })
	void theDirectoryShowsTheActiveLevelAndNotTheAssignedOne() {
		this.assets.competency(this.member, Assets.DEVICES);
		assertThat(listedLevel()).isEqualTo("REGISTERED");

		ProcessInstance upgrade = running();
		pay(order());
		settle(upgrade);

		assertThat(listedLevel()).isEqualTo("CERTIFIED");
	}

	@Test
	@Proves({ "R-116", "R-117", "D-07" })
	void fromCertifiedToGoldNothingMoreIsDue() {
		this.assets.competency(this.member, Assets.DEVICES);
		ProcessInstance first = running();
		pay(order());
		settle(first);

		meetGold();
		ProcessInstance second = running();
		this.engine.run(second.getId(), "serviceTask_activateLevel");
		this.engine.run(second.getId(), "sendTask_sendCongratulations");

		assertThat(second).isEnded().hasNotPassed("callActivity_pay");
		assertThat(status().level()).isEqualTo("GOLD");
		assertThat(this.orders.of(this.member.organization().id())).hasSize(1);
	}

	@Test
	@Proves({ "R-116" })
	void aHigherLevelMetBeforeThePaymentTakesThePlaceOfTheLower() {
		this.assets.competency(this.member, Assets.DEVICES);
		ProcessInstance upgrade = running();
		Order certified = order();

		meetGold();

		assertThat(upgrade).isWaitingAt("callActivity_pay");
		assertThat(status().assignedLevel()).isEqualTo("GOLD");
		assertThat(this.orders.get(certified.id()).state()).isEqualTo(OrderState.CANCELLED);
		assertThat(order().level()).isEqualTo("GOLD");
		assertThat(order().net()).isEqualTo(certified.net());
		pay(order());
		settle(upgrade);
		assertThat(status().level()).isEqualTo("GOLD");
	}

	@Test
	@Proves({ "R-113", "D-08" })
	void requirementsLostBeforeThePaymentWithdrawTheAssignment() {
		this.assets.competency(this.member, Assets.DEVICES);
		ProcessInstance upgrade = running();
		Order order = order();

		this.assets.giveUp(this.member, Assets.DEVICES);
		this.engine.run(upgrade.getId(), "serviceTask_withdrawAssignment");
		this.engine.run(upgrade.getId(), "sendTask_sendWithdrawal");

		assertThat(upgrade).isEnded().hasPassed("endEvent_withdrawn");
		assertThat(status().assignedLevel()).isNull();
		assertThat(status().level()).isEqualTo("REGISTERED");
		assertThat(this.orders.get(order.id()).state()).isEqualTo(OrderState.CANCELLED);
		assertThat(this.inbox.lastTo(this.member.address()).subject()).contains("does not meet");
	}

	@Test
	@Proves("D-08")
	void requirementsLostWhileSomebodyIsPayingWithdrawTheAssignmentToo() {
		this.assets.competency(this.member, Assets.DEVICES);
		ProcessInstance upgrade = running();
		Order order = order();
		ProcessInstance payment = this.engine.instance("payment", order.id().toString());
		this.engine.run(payment.getId(), "serviceTask_issueInvoice");
		this.engine.run(payment.getId(), "sendTask_sendInvoice");
		this.engine.complete(payment.getId(), this.member.founder(), Map.of("paymentWay", "BANK"));

		this.assets.giveUp(this.member, Assets.DEVICES);
		this.engine.run(upgrade.getId(), "serviceTask_withdrawAssignment");

		assertThat(status().assignedLevel()).isNull();
		assertThat(this.orders.get(order.id()).state()).isEqualTo(OrderState.CANCELLED);
		assertThat(this.engine.hasEnded(payment.getId())).isTrue();
	}

	@Test
	void whatIsMetAgainAfterTheWithdrawalBeginsAnew() {
		this.assets.competency(this.member, Assets.DEVICES);
		ProcessInstance first = running();
		this.assets.giveUp(this.member, Assets.DEVICES);
		// while the first one does not listen any more
		this.assets.competency(this.member, Assets.COLLABORATION);

		this.engine.run(first.getId(), "serviceTask_withdrawAssignment");

		assertThat(running().getId()).isNotEqualTo(first.getId());
		assertThat(status().assignedLevel()).isEqualTo("CERTIFIED");
	}

	@Test
	@Proves({ "D-08" })
	void anOrderThatNobodyPaysEndsTheUpgradeAndItCanBeAskedForAgain(@Autowired UpgradeProcess process) {
		this.assets.competency(this.member, Assets.DEVICES);
		ProcessInstance upgrade = running();
		letPaymentRunOut();

		this.engine.run(upgrade.getId(), "serviceTask_withdrawAssignment");
		this.engine.run(upgrade.getId(), "sendTask_sendWithdrawal");

		assertThat(upgrade).isEnded();
		assertThat(status().assignedLevel()).isNull();
		assertThat(this.inbox.lastTo(this.member.address()).subject()).contains("was not paid");
		assertThat(this.upgrades.openOf(this.member.organization().id())).isEmpty();
		process.begin(this.member.organization().id(), null);
		assertThat(order().isOpen()).isTrue();
	}

	/** T-Z05: an instance that was moved past the payment grants nothing. */
	@Test
	@Proves({ "R-114" })
	void whoIsMovedPastThePaymentGetsNoLevel(@Autowired UpgradeProcess process) {
		this.assets.competency(this.member, Assets.DEVICES);
		UUID upgrade = this.upgrades.openOf(this.member.organization().id()).orElseThrow().id();

		assertThatIllegalStateException().isThrownBy(() -> process.activate(upgrade))
			.withMessageContaining("not settled");
		assertThat(status().level()).isEqualTo("REGISTERED");
	}

	@Test
	@Proves({ "D-08" })
	void aCreditedOrderTakesItsLevelAlong(@Autowired People people) {
		this.assets.competency(this.member, Assets.DEVICES);
		ProcessInstance upgrade = running();
		UUID order = order().id();
		pay(order());
		settle(upgrade);

		this.orders.credit(order, "ordered by mistake", people.staff("finance"));

		assertThat(status().level()).isEqualTo("REGISTERED");
		assertThat(listedLevel()).isEqualTo("REGISTERED");
	}

	/** Between the receipt and the activation. */
	@Test
	@Proves({ "D-08", "D-24" })
	void whatIsCreditedBeforeTheLevelIsActiveLeavesNoFailedJob(@Autowired People people) {
		this.assets.competency(this.member, Assets.DEVICES);
		ProcessInstance upgrade = running();
		Order order = order();
		pay(order);
		this.orders.credit(order.id(), "ordered by mistake", people.staff("finance"));

		this.engine.run(upgrade.getId(), "serviceTask_activateLevel");
		this.engine.run(upgrade.getId(), "sendTask_sendCongratulations");

		assertThat(upgrade).isEnded();
		assertThat(status().level()).isEqualTo("REGISTERED");
		assertThat(this.inbox.lastTo(this.member.address()).subject()).doesNotContain("Congratulations");
	}

	@Test
	@Proves("D-22")
	void anOpenOrderIsCancelledWhenTheMembershipExpires(@Autowired Renewals renewals) {
		this.assets.competency(this.member, Assets.DEVICES);
		UUID organization = this.member.organization().id();
		LocalDate anniversary = status().validUntil();
		ClockUtil.setCurrentTime(Date.from(anniversary.plusDays(40).atStartOfDay(ZoneOffset.UTC).toInstant()));

		renewals.expire(organization, anniversary);

		assertThat(this.orders.of(organization)).singleElement()
			.matches(order -> order.state() == OrderState.CANCELLED);
	}

	@Test
	@Proves({ "R-117", "D-07" })
	void aCreditedOrderTakesAlongTheHigherLevelThatCostNothingBecauseOfIt(@Autowired People people) {
		this.assets.competency(this.member, Assets.DEVICES);
		ProcessInstance first = running();
		UUID order = order().id();
		pay(order());
		settle(first);
		meetGold();
		settle(running());
		assertThat(status().level()).isEqualTo("GOLD");

		this.orders.credit(order, "paid back by the card provider", people.staff("finance"));

		assertThat(status().level()).isEqualTo("REGISTERED");
		assertThat(listedLevel()).isEqualTo("REGISTERED");
	}

	@Test
	@Proves({ "R-114", "D-24" })
	void whoeverPaidWhatWasOrderedGetsTheLevelThoughTheFeeHasRisen() {
		this.assets.competency(this.member, Assets.DEVICES);
		ProcessInstance upgrade = running();
		this.jdbc.sql("update billing_order set net = net - 10000, gross = gross - 10000 where id = ?")
			.param(order().id())
			.update();
		pay(order());

		settle(upgrade);

		assertThat(status().level()).isEqualTo("CERTIFIED");
		assertThat(this.orders.of(this.member.organization().id())).hasSize(1);
	}

	@Test
	void whoeverPaidKeepsTheLevelThoughTheRequirementsAreLostInTheSameMoment() {
		this.assets.competency(this.member, Assets.DEVICES);
		ProcessInstance upgrade = running();
		pay(order());

		this.assets.giveUp(this.member, Assets.DEVICES);
		settle(upgrade);

		assertThat(status().level()).isEqualTo("CERTIFIED");
	}

	@AfterAll
	static void everyFlowWasTaken(@Autowired FlowCoverage flows) {
		assertThat(flows.untaken(UpgradeProcess.KEY)).isEmpty();
	}

	private void meetGold() {
		this.assets.competency(this.member, Assets.NETWORK);
		this.assets.competency(this.member, Assets.IDENTITY);
		this.assets.survey(this.member);
	}

	private ProcessInstance running() {
		UUID open = this.upgrades.openOf(this.member.organization().id()).orElseThrow().id();
		return this.engine.instance(UpgradeProcess.KEY, open.toString());
	}

	/** The order of the upgrade that is open, or was the last one. */
	private Order order() {
		return this.orders.get(this.upgrades.latestOf(this.member.organization().id()).orElseThrow().orderId());
	}

	private static Booking booking(Order order) {
		return new Booking(order.id(), order.gross(), PaymentWay.BANK, "test-" + Unique.word(),
				LocalDate.of(2026, 1, 2), "staff-test");
	}

	/** The invoice goes out, the money comes in, the receipt goes out. */
	private void pay(Order order) {
		String payment = collecting(order);
		this.payments.book(booking(order));
		this.engine.run(payment, "sendTask_sendReceipt");
	}

	/** The payment, once the invoice is sent. */
	private String collecting(Order order) {
		String payment = this.engine.instance("payment", order.id().toString()).getId();
		this.engine.run(payment, "serviceTask_issueInvoice");
		this.engine.run(payment, "sendTask_sendInvoice");
		return payment;
	}

	/** What is left after the payment. */
	private void settle(ProcessInstance upgrade) {
		this.engine.run(upgrade.getId(), "serviceTask_activateLevel");
		this.engine.run(upgrade.getId(), "sendTask_sendCongratulations");
	}

	private void letPaymentRunOut() {
		String payment = collecting(order());
		this.engine.run(payment, "event_paymentOverdue");
		this.engine.run(payment, "serviceTask_cancelOrder");
		this.engine.run(payment, "sendTask_tellCancellation");
	}

	private MembershipStatus status() {
		return this.memberships.find(this.member.organization().id()).orElseThrow();
	}

	private String listedLevel() {
		return this.jdbc.sql("select listed_level from directory_entry where organization = ?")
			.param(this.member.organization().id())
			.query(String.class)
			.single();
	}

	private List<String> facts() {
		return this.trail.of(this.member.organization().id()).stream().map(Recorded::action).toList();
	}

}
