package org.partnercenter.billing;

import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.PostgresTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.billing.Sales.usd;

/** Many at the same moment, on a real PostgreSQL; and all rules of payments there. */
@PostgresTest
@Proves("D-24")
class MoneyRacesTests extends PaymentRules {

	@Autowired
	Invoices invoices;

	@Autowired
	TransactionTemplate transactions;

	@Autowired
	JdbcTemplate jdbc;

	private UUID organization;

	@BeforeEach
	void enroll(@Autowired Members members) {
		this.organization = members.enroll().organization().id();
	}

	/** T-P01: the same message fifty times. */
	@Test
	void theSamePaymentFiftyTimesIsBookedOnce() {
		Order order = place("100.00");
		Booking booking = Sales.card(order, usd("100.00"));

		List<Booked> booked = parallel(50, i -> this.payments.book(booking));

		assertThat(booked).filteredOn(each -> !each.repeated()).hasSize(1);
		assertThat(booked).extracting(Booked::outcome).containsOnly(Booked.Outcome.SETTLED);
		assertThat(this.payments.of(order.id())).hasSize(1);
		assertThat(this.unapplied.of(order.id())).isEmpty();
	}

	@Test
	void theSamePaymentForManyOrdersIsBookedOnce() {
		List<Order> orders = IntStream.range(0, 8).mapToObj(i -> place("100.00")).toList();
		String reference = Unique.word();

		parallel(8, i -> this.payments.book(Sales.transfer(orders.get(i).id(), usd("40.00"), reference)));

		assertThat(orders).extracting(order -> this.orders.get(order.id()).booked())
			.filteredOn(Money::isPositive)
			.containsExactly(usd("40.00"));
	}

	@Test
	void manyPaymentsAtOnceNeverPayMoreThanIsDue() {
		Order order = place("100.00");

		parallel(8, i -> this.payments.book(Sales.transfer(order, usd("30.00"))));

		Order paid = this.orders.get(order.id());
		assertThat(paid.booked()).isEqualTo(paid.gross());
		assertThat(
				this.unapplied.of(order.id()).stream().map(UnappliedPayment::amount).reduce(usd("0.00"), Money::plus))
			.isEqualTo(usd("140.00"));
	}

	@Test
	void anOrderIsEitherPaidOrCancelled() {
		for (int round = 0; round < 5; round++) {
			Order order = place("100.00");

			parallel(2, i -> (i == 0) ? this.payments.book(Sales.transfer(order, usd("100.00"))).outcome()
					: this.orders.cancel(order.id(), "Too late", null).state());

			boolean settled = this.orders.isSettled(order.id());
			assertThat(this.unapplied.of(order.id())).hasSize(settled ? 0 : 1);
		}
	}

	@Test
	void theSameOrderPlacedAtOnceIsOne() {
		NewOrder wanted = Sales.order(this.organization, usd("100.00"));

		List<Order> placed = parallel(8, i -> this.orders.place(wanted));

		assertThat(placed).extracting(Order::id).containsOnly(placed.get(0).id());
		assertThat(this.orders.of(this.organization)).hasSize(1);
	}

	/** Every third transaction is rolled back after it had its number. */
	@Test
	void numbersOfInvoicesHaveNoGapsWhateverIsRolledBack() {
		List<Order> orders = IntStream.range(0, 24).mapToObj(i -> place("100.00")).toList();

		parallel(24, i -> this.transactions.execute(status -> {
			Invoice invoice = this.invoices.issue(orders.get(i).id());
			if (i % 3 == 0) {
				status.setRollbackOnly();
			}
			return invoice;
		}));

		assertThat(orders).filteredOn(order -> this.invoices.currentOf(order.id()).isPresent()).hasSize(16);
		assertThat(positions(Invoice.Kind.INVOICE)).isNotEmpty()
			.isEqualTo(IntStream.rangeClosed(1, positions(Invoice.Kind.INVOICE).size()).boxed().toList());
	}

	@Test
	void creditNotesHaveASeriesOfTheirOwn() {
		List<Order> orders = IntStream.range(0, 8).mapToObj(i -> place("100.00")).toList();
		orders.forEach(order -> this.invoices.issue(order.id()));

		parallel(8, i -> this.orders.cancel(orders.get(i).id(), "Not wanted", null));

		assertThat(positions(Invoice.Kind.CREDIT_NOTE)).hasSizeGreaterThanOrEqualTo(8)
			.isEqualTo(IntStream.rangeClosed(1, positions(Invoice.Kind.CREDIT_NOTE).size()).boxed().toList());
	}

	@Test
	void anOrderHasOneInvoiceHoweverManyAskForIt() {
		Order order = place("100.00");

		List<Invoice> issued = parallel(8, i -> this.invoices.issue(order.id()));

		assertThat(issued).containsOnly(issued.get(0));
	}

	/** Of this year, in their order. */
	private List<Integer> positions(Invoice.Kind kind) {
		return this.jdbc.queryForList(
				"select series_position from billing_document where kind = ? and series_year = ? order by series_position",
				Integer.class, kind.name(), Year.now(ZoneId.of("Europe/Berlin")).getValue());
	}

	private Order place(String net) {
		return this.orders.place(Sales.order(this.organization, usd(net)));
	}

	private static <T> List<T> parallel(int times, IntFunction<T> work) {
		ExecutorService threads = Executors.newFixedThreadPool(times);
		CountDownLatch start = new CountDownLatch(times);
		try {
			List<Callable<T>> calls = new ArrayList<>();
			IntStream.range(0, times).forEach(i -> calls.add(() -> {
				start.countDown();
				start.await();
				return work.apply(i);
			}));
			List<T> results = new ArrayList<>();
			for (Future<T> done : threads.invokeAll(calls)) {
				results.add(done.get());
			}
			return results;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			threads.shutdownNow();
		}
	}

}
