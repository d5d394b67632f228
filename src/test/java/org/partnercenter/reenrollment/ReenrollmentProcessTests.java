package org.partnercenter.reenrollment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.billing.Order;
import org.partnercenter.billing.OrderState;
import org.partnercenter.billing.Orders;
import org.partnercenter.billing.Payments;
import org.partnercenter.evidence.Assets;
import org.partnercenter.evidence.CompetencyKey;
import org.partnercenter.form.InvalidAnswers;
import org.partnercenter.membership.Memberships;
import org.partnercenter.membership.Phase;
import org.partnercenter.membership.TermRecord;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.FlowCoverage;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

@PartnerCenterTest
class ReenrollmentProcessTests {

	@Autowired
	ProcessEngine camunda;

	@Autowired
	Engine engine;

	@Autowired
	Memberships memberships;

	@Autowired
	Orders orders;

	@Autowired
	Payments payments;

	@Autowired
	ReenrollmentProcess process;

	@Autowired
	RenewalYear year;

	@Autowired
	Inbox inbox;

	@Autowired
	JdbcClient jdbc;

	private Member member;

	private LocalDate anniversary;

	@BeforeEach
	void enroll(@Autowired Members members) {
		init(this.camunda);
		this.member = members.enroll();
		this.anniversary = this.year.status(this.member).validUntil();
	}

	@Test
	@Proves({ "R-145", "R-146", "R-154", "R-161", "R-163", "R-164", "R-166", "D-04", "D-09" })
	void aRegisteredMemberFinishesWithoutPaymentAndLosesNoDay() {
		this.year.daysLeft(this.member, 60);
		ProcessInstance renewal = this.year.open(this.member);
		UUID id = this.year.reenrollment(this.member).id();

		this.year.takeSteps(this.member, renewal, "REGISTERED");

		assertThat(this.year.status(this.member).validUntil()).isEqualTo(this.anniversary.plusYears(1));
		assertThat(this.year.status(this.member).termUntil()).isEqualTo(this.anniversary);
		TermRecord next = terms().get(1);
		assertThat(next.from()).isEqualTo(this.anniversary.plusDays(1));
		assertThat(next.order()).isNull();
		assertThat(next.evaluation()).isNotNull();
		assertThat(next.signature()).isNotNull().isNotEqualTo(terms().get(0).signature());
		this.engine.run(renewal.getId(), "sendTask_sendConfirmation");
		assertThat(this.inbox.lastTo(this.member.address()).subject()).contains("re-enrolled");
		this.year.pass(renewal);
		assertThat(renewal).isEnded().hasPassed("serviceTask_beginTerm", "endEvent_renewed");
		assertThat(this.year.status(this.member).termUntil()).isEqualTo(this.anniversary.plusYears(1));
		assertThat(this.process.renew(id)).isTrue();
		assertThat(terms()).hasSize(2);
	}

	@Test
	@Proves({ "R-167", "R-114", "D-09", "D-24" })
	void aCertifiedPartnerIsRenewedTheMomentItsOrderIsPaidAndOnlyThen() {
		this.year.certify(this.member);
		this.year.daysLeft(this.member, 60);
		ProcessInstance renewal = this.year.open(this.member);

		this.year.takeSteps(this.member, renewal, "CERTIFIED");

		Order order = this.year.order(this.year.reenrollment(this.member).id());
		assertThat(renewal).isWaitingAt("callActivity_pay");
		assertThat(order.purpose()).isEqualTo("reenrollment");
		assertThat(order.termFrom()).isEqualTo(this.anniversary.plusDays(1));
		assertThat(order.termUntil()).isEqualTo(this.anniversary.plusYears(1));
		assertThat(this.year.status(this.member).validUntil()).isEqualTo(this.anniversary);
		this.year.pay(order);
		assertThat(this.year.status(this.member).validUntil()).isEqualTo(this.anniversary.plusYears(1));
		this.year.finish(renewal, order);
		assertThat(terms()).hasSize(2);
		assertThat(terms().get(1).order()).isEqualTo(order.id());
	}

	@Test
	@Proves({ "R-136", "R-158", "D-01" })
	void aGoldPartnerSignsTheTermsOfTheNextYearBeforeItPays(@Autowired Assets assets) {
		this.year.daysLeft(this.member, 10);
		for (CompetencyKey each : List.of(Assets.DEVICES, Assets.IDENTITY, Assets.NETWORK)) {
			assets.competency(this.member, each);
		}
		assets.survey(this.member);
		ProcessInstance renewal = this.year.open(this.member);

		this.engine.complete(renewal.getId(), this.member.founder(), Map.of("level", "GOLD"));
		assertThat(renewal).isWaitingAt("userTask_signAgreement");
		this.engine.complete(renewal.getId(), this.member.founder(), this.year.signature());
		this.engine.complete(renewal.getId(), this.member.founder(), Map.of("profileUpToDate", true));

		assertThat(this.year.reenrollment(this.member).signatureId()).isNotNull();
		assertThat(this.year.order(this.year.reenrollment(this.member).id()).level()).isEqualTo("GOLD");
	}

	@Test
	@Proves({ "R-160", "D-09" })
	void aCancelledPaymentLeavesTheRunningTermAndTheLevelIsChosenAgain() {
		this.year.certify(this.member);
		this.year.daysLeft(this.member, 60);
		ProcessInstance renewal = this.year.open(this.member);
		this.year.takeSteps(this.member, renewal, "CERTIFIED");
		Order order = this.year.order(this.year.reenrollment(this.member).id());
		this.year.cancel(order);

		assertThat(renewal).isWaitingAt("userTask_chooseLevel");
		assertThat(this.year.status(this.member).phase()).isEqualTo(Phase.RENEWABLE);
		assertThat(this.year.status(this.member).level()).isEqualTo("CERTIFIED");
		this.year.takeSteps(this.member, renewal, "REGISTERED");
		assertThat(this.year.status(this.member).validUntil()).isEqualTo(this.anniversary.plusYears(1));
		assertThat(this.year.status(this.member).level()).isEqualTo("CERTIFIED");
		this.engine.run(renewal.getId(), "sendTask_sendConfirmation");
		this.year.pass(renewal);
		assertThat(this.year.status(this.member).level()).isEqualTo("REGISTERED");
	}

	@Test
	@Proves({ "R-157", "R-158", "R-172" })
	void aLevelThatIsNotMetIsRefused() {
		this.year.daysLeft(this.member, 60);
		ProcessInstance renewal = this.year.open(this.member);

		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> this.engine.complete(renewal.getId(), this.member.founder(), Map.of("level", "GOLD")))
			.satisfies(refused -> assertThat(refused.violations().toString()).contains("reenrollment.level.notMet"));
		assertThat(renewal).isWaitingAt("userTask_chooseLevel");
	}

	@Test
	@Proves("R-164")
	void theProfileMustBeSaidToBeUpToDate() {
		this.year.daysLeft(this.member, 60);
		ProcessInstance renewal = this.year.open(this.member);
		this.engine.complete(renewal.getId(), this.member.founder(), Map.of("level", "REGISTERED"));
		this.engine.complete(renewal.getId(), this.member.founder(), this.year.signature());

		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(
				() -> this.engine.complete(renewal.getId(), this.member.founder(), Map.of("profileUpToDate", false)));
		assertThat(renewal).isWaitingAt("userTask_confirmProfile");
	}

	@Test
	@Proves({ "R-147", "D-22" })
	void whoDoesNotRenewLapsesAndCanStillRenew() {
		this.year.daysLeft(this.member, 60);
		ProcessInstance renewal = this.year.open(this.member);

		this.year.passUntil(renewal, NextStep.Kind.LAPSE);
		assertThat(this.year.status(this.member).phase()).isEqualTo(Phase.RENEWABLE);
		this.year.pass(renewal);

		assertThat(this.year.status(this.member).phase()).isEqualTo(Phase.LAPSED);
		assertThat(isListed()).isFalse();
		this.year.takeSteps(this.member, renewal, "REGISTERED");
		assertThat(this.year.status(this.member).phase()).isEqualTo(Phase.ACTIVE);
		assertThat(this.year.status(this.member).validUntil()).isEqualTo(this.anniversary.plusYears(1));
		assertThat(isListed()).isTrue();
		this.engine.run(renewal.getId(), "sendTask_sendConfirmation");
		this.year.pass(renewal);
		assertThat(renewal).isEnded();
	}

	@Test
	@Proves("D-22")
	void afterTheGraceTheMembershipExpiresAndItsOrderIsCancelled() {
		this.year.certify(this.member);
		this.year.daysLeft(this.member, 30);
		ProcessInstance renewal = this.year.open(this.member);
		UUID id = this.year.reenrollment(this.member).id();
		this.year.takeSteps(this.member, renewal, "CERTIFIED");
		Order order = this.year.order(id);

		this.year.passUntil(renewal, NextStep.Kind.EXPIRY);
		this.year.pass(renewal);

		assertThat(renewal).isEnded().hasPassed("sendTask_sendMembershipEnd");
		assertThat(this.year.status(this.member).phase()).isEqualTo(Phase.EXPIRED);
		assertThat(this.orders.get(order.id()).state()).isEqualTo(OrderState.CANCELLED);
		assertThat(this.inbox.lastTo(this.member.address()).subject()).contains("expired");
		this.payments.book(RenewalYear.booking(order));
		assertThat(this.year.status(this.member).phase()).isEqualTo(Phase.EXPIRED);
		assertThat(unapplied(order)).isEqualTo(1);
	}

	@Test
	@Proves("D-22")
	void moneyThatComesBetweenTheEndOfTheGraceAndItsExpiryIsGivenBack() {
		this.year.certify(this.member);
		this.year.daysLeft(this.member, 1);
		ProcessInstance renewal = this.year.open(this.member);
		this.year.takeSteps(this.member, renewal, "CERTIFIED");
		Order order = this.year.order(this.year.reenrollment(this.member).id());
		this.year.daysLeft(this.member, -31);

		this.year.pay(order);
		this.engine.run(this.engine.instance("payment", order.id().toString()).getId(), "sendTask_sendReceipt");

		assertThat(terms()).hasSize(1);
		assertThat(this.orders.get(order.id()).state()).isEqualTo(OrderState.CREDITED);
		assertThat(unapplied(order)).isEqualTo(1);
	}

	@Test
	@Proves("D-09")
	void aRenewalIsOpenedOnceWhoeverIsSecond() {
		this.year.daysLeft(this.member, 60);
		UUID organization = this.member.organization().id();

		assertThat(this.process.open(organization, this.anniversary)).isPresent();
		assertThat(this.process.open(organization, this.anniversary)).isEmpty();
		assertThat(this.year.running(this.member)).isNotNull();
	}

	@Test
	@Proves("R-114")
	void whoIsMovedPastThePaymentIsNotRenewed() {
		this.year.certify(this.member);
		this.year.daysLeft(this.member, 60);
		ProcessInstance renewal = this.year.open(this.member);
		this.year.takeSteps(this.member, renewal, "CERTIFIED");
		UUID id = this.year.reenrollment(this.member).id();

		assertThatIllegalStateException().isThrownBy(() -> this.process.renew(id)).withMessageContaining("not paid");
	}

	@AfterAll
	static void everyFlowWasTaken(@Autowired FlowCoverage flows) {
		assertThat(flows.untaken(ReenrollmentProcess.KEY)).isEmpty();
	}

	private List<TermRecord> terms() {
		return this.memberships.terms(this.member.organization().id());
	}

	private boolean isListed() {
		return this.jdbc.sql("select count(*) from directory_entry where organization = ?")
			.param(this.member.organization().id())
			.query(Integer.class)
			.single() > 0;
	}

	private int unapplied(Order order) {
		return this.jdbc.sql("select count(*) from billing_unapplied_payment where order_id = ?")
			.param(order.id())
			.query(Integer.class)
			.single();
	}

}
