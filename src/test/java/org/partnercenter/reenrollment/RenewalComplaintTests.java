package org.partnercenter.reenrollment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.billing.Booking;
import org.partnercenter.billing.Order;
import org.partnercenter.billing.Orders;
import org.partnercenter.billing.Payments;
import org.partnercenter.evidence.Assets;
import org.partnercenter.membership.Memberships;
import org.partnercenter.membership.OrganizationDay;
import org.partnercenter.membership.Phase;
import org.partnercenter.membership.TermRecord;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What users of other systems complain of does not happen here. */
@PartnerCenterTest
@Proves({ "D-09", "D-24" })
class RenewalComplaintTests {

	@Autowired
	RenewalYear year;

	@Autowired
	Engine engine;

	@Autowired
	Assets assets;

	@Autowired
	Orders orders;

	@Autowired
	Payments payments;

	@Autowired
	Memberships memberships;

	@Autowired
	ReenrollmentProcess process;

	private Member member;

	private LocalDate anniversary;

	private ProcessInstance renewal;

	private UUID id;

	private Order order;

	@BeforeEach
	void orderTheNextYear(@Autowired Members members) {
		this.member = members.enroll();
		this.anniversary = this.year.status(this.member).validUntil();
		this.year.certify(this.member);
		this.year.daysLeft(this.member, 40);
		this.renewal = this.year.open(this.member);
		this.id = this.year.reenrollment(this.member).id();
		this.year.takeSteps(this.member, this.renewal, "CERTIFIED");
		this.order = this.year.order(this.id);
	}

	@Test
	void onePaymentExtendsOneTermOnceHoweverOftenItIsTold() {
		this.year.collect(this.order);
		Booking booking = RenewalYear.booking(this.order);

		this.payments.book(booking);
		this.payments.book(booking);
		this.process.renew(this.id);
		this.year.finish(this.renewal, this.order);

		assertThat(terms()).hasSize(2);
		assertThat(this.year.status(this.member).validUntil()).isEqualTo(this.anniversary.plusYears(1));
	}

	@Test
	void whatWasOrderedIsWhatIsGivenWhenTheMoneyComesLate() {
		this.assets.giveUp(this.member, Assets.DEVICES);
		this.year.daysLeft(this.member, -5);

		this.year.pay(this.order);

		TermRecord bought = terms().get(1);
		assertThat(bought.level()).isEqualTo("CERTIFIED");
		assertThat(bought.from()).isEqualTo(this.order.termFrom()).isEqualTo(this.anniversary.plusDays(1));
		assertThat(bought.until()).isEqualTo(this.order.termUntil()).isEqualTo(this.anniversary.plusYears(1));
		assertThat(bought.order()).isEqualTo(this.order.id());
	}

	@Test
	void nothingThatHappensToTheRenewalTouchesTheRunningTerm() {
		TermRecord running = terms().get(0);
		this.year.cancel(this.order);

		assertThat(terms()).containsExactly(running);
		assertThat(this.year.status(this.member).level()).isEqualTo("CERTIFIED");
		assertThat(this.year.status(this.member).phase()).isEqualTo(Phase.RENEWABLE);
	}

	@Test
	void anOldOrderThatWasCancelledDoesNotStickToTheMember() {
		this.year.cancel(this.order);
		this.year.takeSteps(this.member, this.renewal, "CERTIFIED");
		Order second = this.year.order(this.id);

		this.year.pay(second);

		assertThat(second.id()).isNotEqualTo(this.order.id());
		assertThat(this.year.status(this.member).phase()).isEqualTo(Phase.ACTIVE);
		assertThat(terms().get(1).order()).isEqualTo(second.id());
	}

	/** Whatever the process still has to do comes later than the grace. */
	@Test
	@Proves("D-22")
	void aPaymentInTheLastSecondOfTheGraceCounts(@Autowired OrganizationDay days) {
		this.year.passUntil(this.renewal, NextStep.Kind.EXPIRY);
		this.year.at(this.anniversary.plusDays(31)
			.atStartOfDay(days.zone(this.member.organization().id()))
			.toInstant()
			.minusSeconds(1));
		this.year.pay(this.order);
		this.year.daysLeft(this.member, 300);

		this.year.finish(this.renewal, this.order);

		assertThat(this.year.status(this.member).validUntil()).isEqualTo(this.anniversary.plusYears(1));
		assertThat(terms()).hasSize(2);
	}

	private List<TermRecord> terms() {
		return this.memberships.terms(this.member.organization().id());
	}

}
