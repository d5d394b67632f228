package org.partnercenter.billing;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.billing.Booked.Outcome;
import org.partnercenter.billing.UnappliedPayment.Reason;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.partnercenter.billing.Sales.usd;

/** How payments are booked, on every database. */
@RecordApplicationEvents
@Proves("D-24")
abstract class PaymentRules {

	@Autowired
	Orders orders;

	@Autowired
	Payments payments;

	@Autowired
	UnappliedPayments unapplied;

	@Autowired
	ApplicationEvents events;

	private UUID organization;

	private Order order;

	@BeforeEach
	void order(@Autowired Members members) {
		this.organization = members.enroll().organization().id();
		this.order = this.orders.place(Sales.order(this.organization, usd("1500.00")));
	}

	@Test
	void theExactAmountSettlesTheOrder() {
		Booked booked = this.payments.book(Sales.transfer(this.order, usd("1500.00")));

		assertThat(booked.outcome()).isEqualTo(Outcome.SETTLED);
		assertThat(now().state()).isEqualTo(OrderState.SETTLED);
		assertThat(now().closedAt()).isNotNull();
		assertThat(this.events.stream(OrderSettled.class))
			.containsExactly(new OrderSettled(this.order.id(), this.organization));
		assertThat(this.unapplied.of(this.order.id())).isEmpty();
	}

	@Test
	void aTransferMayPayInParts() {
		assertThat(pay("1000.00")).isEqualTo(Outcome.PARTLY);
		assertThat(now().due()).isEqualTo(usd("500.00"));
		assertThat(pay("499.99")).isEqualTo(Outcome.PARTLY);
		assertThat(now().isOpen()).isTrue();
		assertThat(pay("0.01")).isEqualTo(Outcome.SETTLED);
		assertThat(now().booked()).isEqualTo(usd("1500.00"));
		assertThat(this.payments.of(this.order.id())).hasSize(3);
	}

	@Test
	void whatIsTooMuchIsSetAside() {
		pay("1000.00");

		assertThat(pay("500.01")).isEqualTo(Outcome.OVERPAID);

		assertThat(now().state()).isEqualTo(OrderState.SETTLED);
		assertThat(aside()).returns(usd("0.01"), UnappliedPayment::amount)
			.returns(Reason.OVERPAID, UnappliedPayment::reason);
	}

	@Test
	void theSamePaymentIsBookedOnce() {
		Booking booking = Sales.transfer(this.order, usd("700.00"));

		Booked first = this.payments.book(booking);
		Booked again = this.payments.book(booking);

		assertThat(first.repeated()).isFalse();
		assertThat(again).isEqualTo(new Booked(first.payment(), Outcome.PARTLY, true));
		assertThat(now().booked()).isEqualTo(usd("700.00"));
	}

	@Test
	void theSameReferenceForAnotherOrderIsTheSamePayment() {
		Order other = this.orders.place(Sales.order(this.organization, usd("1500.00")));
		Booking booking = Sales.transfer(this.order, usd("700.00"));
		this.payments.book(booking);

		assertThat(this.payments.book(Sales.transfer(other.id(), usd("700.00"), booking.reference())).repeated())
			.isTrue();
		assertThat(this.orders.get(other.id()).booked()).isEqualTo(usd("0.00"));
	}

	/** T-P03. */
	@Test
	void aCardThatPaysLessThanAskedIsNotAccepted() {
		Booked booked = this.payments.book(Sales.card(this.order, usd("0.01")));

		assertThat(booked.outcome()).isEqualTo(Outcome.NOT_ACCEPTED);
		assertThat(now().booked()).isEqualTo(usd("0.00"));
		assertThat(aside()).returns(Reason.WRONG_AMOUNT, UnappliedPayment::reason);
		assertThat(this.events.stream(PaymentUnapplied.class)).hasSize(1);
	}

	@Test
	void anotherCurrencyIsNotAccepted() {
		Booked booked = this.payments.book(Sales.card(this.order, Money.of("1500.00", "EUR")));

		assertThat(booked.outcome()).isEqualTo(Outcome.NOT_ACCEPTED);
		assertThat(now().isOpen()).isTrue();
		assertThat(aside()).returns(Money.of("1500.00", "EUR"), UnappliedPayment::amount)
			.returns(Reason.OTHER_CURRENCY, UnappliedPayment::reason);
	}

	/** T-P08: defined, never silent. */
	@Test
	void whatComesForAClosedOrderIsSetAside() {
		pay("1500.00");
		assertThat(pay("1500.00")).isEqualTo(Outcome.NOT_ACCEPTED);
		assertThat(this.unapplied.of(this.order.id())).extracting(UnappliedPayment::reason)
			.containsExactly(Reason.ORDER_SETTLED);

		this.orders.credit(this.order.id(), "A mistake", "staff-finance");
		assertThat(pay("3.00")).isEqualTo(Outcome.NOT_ACCEPTED);
		assertThat(this.unapplied.of(this.order.id())).extracting(UnappliedPayment::reason)
			.containsExactlyInAnyOrder(Reason.ORDER_SETTLED, Reason.ORDER_CREDITED, Reason.ORDER_CREDITED);

		Order cancelled = this.orders.place(Sales.order(this.organization, usd("5.00")));
		this.orders.cancel(cancelled.id(), "Too late", null);
		this.payments.book(Sales.transfer(cancelled, usd("5.00")));
		assertThat(this.unapplied.of(cancelled.id())).singleElement()
			.returns(Reason.ORDER_CANCELLED, UnappliedPayment::reason);
		assertThat(this.orders.isSettled(cancelled.id())).isFalse();
	}

	@Test
	void whatComesForNoOrderIsSetAside() {
		String reference = Unique.word();

		Booked unknown = this.payments.book(Sales.transfer(UUID.randomUUID(), usd("5.00"), reference));
		Booked none = this.payments.book(Sales.transfer(null, usd("6.00"), Unique.word()));
		Booked again = this.payments.book(Sales.transfer(UUID.randomUUID(), usd("5.00"), reference));

		assertThat(List.of(unknown, none)).allMatch(booked -> booked.outcome() == Outcome.NOT_ACCEPTED);
		assertThat(again).isEqualTo(new Booked(unknown.payment(), Outcome.NOT_ACCEPTED, true));
		assertThat(this.events.stream(PaymentUnapplied.class)).hasSize(2)
			.extracting(event -> this.unapplied.get(event.payment()).reason())
			.containsOnly(Reason.UNKNOWN_ORDER);
	}

	@Test
	void financeAssignsWhatWasSetAside() {
		UnappliedPayment money = aside("2000.00");
		Order other = this.orders.place(Sales.order(this.organization, usd("450.00")));

		Booked booked = this.unapplied.assign(money.id(), other.id(), "staff-finance");

		assertThat(booked.outcome()).isEqualTo(Outcome.OVERPAID);
		assertThat(this.orders.isSettled(other.id())).isTrue();
		assertThat(this.unapplied.get(money.id())).returns(UnappliedPayment.State.ASSIGNED, UnappliedPayment::state)
			.returns("staff-finance", UnappliedPayment::clearedBy);
		assertThat(this.unapplied.of(other.id())).singleElement().returns(usd("50.00"), UnappliedPayment::amount);
		assertThatIllegalStateException()
			.isThrownBy(() -> this.unapplied.assign(money.id(), this.order.id(), "staff-finance"));
		assertThatIllegalStateException()
			.isThrownBy(() -> this.unapplied.refunded(money.id(), "Sent back", "staff-finance"));
	}

	@Test
	void nothingIsAssignedToWhatItDoesNotFit() {
		UnappliedPayment money = aside("2000.00");
		Order euros = this.orders.place(Sales.order(this.organization, Money.of("10.00", "EUR")));

		assertThatIllegalStateException()
			.isThrownBy(() -> this.unapplied.assign(money.id(), euros.id(), "staff-finance"));
		assertThatIllegalStateException()
			.isThrownBy(() -> this.unapplied.assign(money.id(), this.order.id(), "staff-finance"));
		assertThat(this.unapplied.get(money.id()).state()).isEqualTo(UnappliedPayment.State.OPEN);
	}

	@Test
	void financeNotesARefundOnce() {
		UnappliedPayment money = aside("2000.00");

		this.unapplied.refunded(money.id(), "Transferred back", "staff-one");
		UnappliedPayment again = this.unapplied.refunded(money.id(), "Again", "staff-two");

		assertThat(again).returns("Transferred back", UnappliedPayment::clearedBecause)
			.returns("staff-one", UnappliedPayment::clearedBy);
	}

	@Test
	void nothingIsNoPayment() {
		assertThatIllegalArgumentException().isThrownBy(() -> Sales.transfer(this.order, usd("0.00")));
		assertThatIllegalArgumentException().isThrownBy(() -> Sales.transfer(this.order, usd("-1.00")));
	}

	private UnappliedPayment aside(String amount) {
		pay(amount);
		return aside();
	}

	private UnappliedPayment aside() {
		List<UnappliedPayment> all = this.unapplied.of(this.order.id());
		assertThat(all).hasSize(1);
		return all.get(0);
	}

	private Outcome pay(String amount) {
		return this.payments.book(Sales.transfer(this.order, usd(amount))).outcome();
	}

	private Order now() {
		return this.orders.get(this.order.id());
	}

}
