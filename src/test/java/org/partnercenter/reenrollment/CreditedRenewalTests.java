package org.partnercenter.reenrollment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.agreement.Agreements;
import org.partnercenter.billing.Order;
import org.partnercenter.billing.Orders;
import org.partnercenter.membership.Memberships;
import org.partnercenter.membership.Phase;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What was paid for the next year is paid back, and which agreement binds in it. */
@PartnerCenterTest
class CreditedRenewalTests {

	@Autowired
	RenewalYear year;

	@Autowired
	Engine engine;

	@Autowired
	Orders orders;

	@Autowired
	Memberships memberships;

	@Autowired
	Reenrollments reenrollments;

	@Autowired
	NoticeLedger ledger;

	@Autowired
	Members members;

	@Autowired
	Inbox inbox;

	private Member member;

	private LocalDate anniversary;

	private ProcessInstance renewal;

	private String finance;

	@BeforeEach
	void enroll(@Autowired People people) {
		this.member = this.members.enroll();
		this.finance = people.staff(StaffGroups.FINANCE);
		this.anniversary = this.year.status(this.member).validUntil();
	}

	@Test
	@Proves({ "D-09", "D-24" })
	void theTermThatHasNotBegunIsTakenBackAndTheRunningOneStays() {
		Order order = paid();
		this.year.finish(this.renewal, order);
		assertThat(this.year.status(this.member).phase()).isEqualTo(Phase.ACTIVE);

		this.orders.credit(order.id(), "ordered by mistake", this.finance);

		assertThat(this.year.status(this.member)).matches(now -> now.validUntil().equals(this.anniversary))
			.matches(now -> now.termUntil().equals(this.anniversary))
			.matches(now -> now.phase() == Phase.RENEWABLE && now.level().equals("CERTIFIED"));
		assertThat(this.ledger.of(this.member.organization().id(), this.anniversary))
			.filteredOn(LedgerNotice::isExpected)
			.extracting(LedgerNotice::notice)
			.containsExactly("THIRTY_DAYS", "SEVEN_DAYS", "LAST_DAY", "GRACE_ENDS");
		assertThat(mails()).contains("The re-enrollment of ", " was taken back", "can be re-enrolled again");
		this.year.takeSteps(this.member, this.renewal, "REGISTERED");
		this.engine.run(this.renewal.getId(), "sendTask_sendConfirmation");
		assertThat(mails()).as("a second confirmation")
			.contains("is re-enrolled as Certified Partner", "is re-enrolled as Registered Member");
		assertThat(this.year.status(this.member).validUntil()).isEqualTo(this.anniversary.plusYears(1));
		assertThat(this.memberships.terms(this.member.organization().id())).hasSize(2)
			.last()
			.matches(term -> term.order() == null);
	}

	/** Between the money and the receipt. */
	@Test
	@Proves("D-24")
	void whatIsCreditedBeforeTheReceiptLeavesNoFailedJobAndNoSecondOrder() {
		Order order = paid();

		this.orders.credit(order.id(), "ordered by mistake", this.finance);
		this.engine.run(this.engine.instance("payment", order.id().toString()).getId(), "sendTask_sendReceipt");

		assertThat(this.engine.task(this.renewal.getId()).getTaskDefinitionKey()).isEqualTo("userTask_chooseLevel");
		assertThat(this.year.status(this.member).validUntil()).isEqualTo(this.anniversary);
		assertThat(this.orders.of(this.member.organization().id())).noneMatch(Order::isOpen);
	}

	/** Which begins in a year with another text. */
	@Test
	@Proves({ "R-161", "D-25" })
	void theAgreementOfTheNextTermIsShownAndSigned(@Autowired Agreements agreements) {
		this.year.at(Instant.parse("2026-03-01T18:00:00Z"));
		this.member = this.members.enroll();
		this.year.daysLeft(this.member, 80);
		assertThat(agreements.current(Locale.ENGLISH).version()).isEqualTo("2026-1");
		this.renewal = this.year.open(this.member);
		UUID id = this.year.reenrollment(this.member).id();

		this.year.takeSteps(this.member, this.renewal, "REGISTERED");

		assertThat(agreements.find(this.reenrollments.get(id).signatureId()).orElseThrow().version())
			.isEqualTo("2027-1");
	}

	private String mails() {
		this.inbox.deliver();
		return this.inbox.to(this.member.address())
			.stream()
			.map(mail -> mail.subject() + mail.text())
			.collect(Collectors.joining());
	}

	private Order paid() {
		this.year.certify(this.member);
		this.year.daysLeft(this.member, 60);
		this.renewal = this.year.open(this.member);
		this.year.takeSteps(this.member, this.renewal, "CERTIFIED");
		Order order = this.year.order(this.year.reenrollment(this.member).id());
		this.year.pay(order);
		return order;
	}

}
