package org.partnercenter.billing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.billing.Sales.usd;

/** Whatever is done in whatever order: a sum of the rows shows where each cent is. */
@PartnerCenterTest
@Proves("D-24")
class LedgerTests {

	private static final int STEPS = 120;

	@Autowired
	Orders orders;

	@Autowired
	Invoices invoices;

	@Autowired
	Payments payments;

	@Autowired
	UnappliedPayments unapplied;

	@Autowired
	Members members;

	private final List<Order> sold = new ArrayList<>();

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void noCentIsLostAndNoneIsCountedTwice(long seed) {
		Random random = new Random(seed);
		var organization = this.members.enroll().organization().id();
		for (int step = 0; step < STEPS; step++) {
			if (this.sold.size() < 8) {
				this.sold.add(this.orders.place(Sales.order(organization, money(random))));
			}
			step(random);
			assertThat(received()).as("after step " + step).isEqualTo(booked().plus(aside()));
			assertThat(orders()).allMatch(order -> order.booked().compareTo(order.gross()) <= 0);
		}
		assertThat(orders()).extracting(Order::state).contains(OrderState.CREDITED, OrderState.CANCELLED);
		assertThat(orders()).filteredOn(order -> order.state() == OrderState.CANCELLED)
			.allMatch(order -> this.invoices.currentOf(order.id()).isEmpty());
	}

	private void step(Random random) {
		Order order = this.orders.get(this.sold.get(random.nextInt(this.sold.size())).id());
		switch (random.nextInt(7)) {
			case 0, 1 -> this.payments.book(Sales.transfer(order, money(random)));
			case 2 -> this.payments.book(Sales.card(order, money(random)));
			case 3 -> this.payments.book(Sales.transfer(order, order.isOpen() ? order.due() : money(random)));
			case 4 -> takeBack(order, random);
			case 5 -> assign(random);
			default -> open(random)
				.ifPresent(money -> this.unapplied.refunded(money.id(), "Transferred back", "staff-finance"));
		}
	}

	/** Seldom, or else there would be nothing left to pay. */
	private void takeBack(Order order, Random random) {
		if (random.nextInt(4) == 0 && order.isOpen()) {
			this.invoices.issue(order.id());
			this.orders.cancel(order.id(), "Not wanted", null);
		}
		if (random.nextInt(4) == 0 && order.state() == OrderState.SETTLED) {
			this.orders.credit(order.id(), "Not wanted", "staff-finance");
		}
	}

	private void assign(Random random) {
		orders().filter(Order::isOpen)
			.findFirst()
			.ifPresent(order -> open(random)
				.ifPresent(money -> this.unapplied.assign(money.id(), order.id(), "staff-finance")));
	}

	private Optional<UnappliedPayment> open(Random random) {
		return allAside().filter(money -> money.state() == UnappliedPayment.State.OPEN)
			.skip(random.nextInt(3))
			.findFirst();
	}

	private Money received() {
		return sum(this.sold.stream()
			.flatMap(order -> this.payments.of(order.id()).stream())
			.filter(payment -> payment.way() != PaymentWay.ASSIGNED)
			.map(Payment::amount));
	}

	/** What closed orders had got was set aside. */
	private Money booked() {
		return sum(orders().filter(order -> order.isOpen() || order.state() == OrderState.SETTLED).map(Order::booked));
	}

	/** What was assigned is booked elsewhere. */
	private Money aside() {
		return sum(allAside().filter(money -> money.state() != UnappliedPayment.State.ASSIGNED)
			.map(UnappliedPayment::amount));
	}

	private Stream<Order> orders() {
		return this.sold.stream().map(order -> this.orders.get(order.id()));
	}

	private Stream<UnappliedPayment> allAside() {
		return this.sold.stream().flatMap(order -> this.unapplied.of(order.id()).stream());
	}

	private static Money money(Random random) {
		return Money.ofMinor(1 + random.nextInt(100_00), usd("0.00").currency());
	}

	private static Money sum(Stream<Money> moneys) {
		return moneys.reduce(usd("0.00"), Money::plus);
	}

}
