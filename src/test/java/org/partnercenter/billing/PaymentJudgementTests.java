package org.partnercenter.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.partnercenter.billing.Booked.Outcome;
import org.partnercenter.testing.Proves;

import static org.assertj.core.api.Assertions.assertThat;

@Proves("D-24")
class PaymentJudgementTests {

	private static final Currency YEN = Currency.getInstance("JPY");

	@Property
	void noMoneyIsLostAndNoneIsInvented(@ForAll @LongRange(min = 1, max = 300_000) long gross,
			@ForAll @LongRange(min = 0, max = 300_000) long paidBefore,
			@ForAll @LongRange(min = 1, max = 500_000) long amount, @ForAll PaymentWay way, @ForAll OrderState state) {
		Order order = order(gross, Math.min(paidBefore, gross - 1), state);
		Booking booking = booking(order, amount, way);

		PaymentJudgement judged = PaymentJudgement.of(booking, order);

		assertThat(judged.applied().plus(judged.rest(booking))).isEqualTo(booking.amount());
		assertThat(judged.applied().minor()).isBetween(0L, order.due().minor());
		assertThat(judged.rest(booking).minor()).isNotNegative();
		assertThat(judged.reason().isPresent()).isEqualTo(judged.rest(booking).isPositive());
		assertThat(judged.applied().equals(order.due()) && order.isOpen())
			.isEqualTo(judged.outcome() == Outcome.SETTLED || judged.outcome() == Outcome.OVERPAID);
	}

	private static Order order(long gross, long booked, OrderState state) {
		Money price = Money.ofMinor(gross, YEN);
		return new Order(UUID.randomUUID(), "RF00", UUID.randomUUID(), "upgrade", "GOLD", LocalDate.EPOCH,
				LocalDate.EPOCH, price, Money.zero(YEN), price, null, "JP", state, Instant.EPOCH, null, null, null,
				null, null, Money.ofMinor(booked, YEN), null, null);
	}

	private static Booking booking(Order order, long amount, PaymentWay way) {
		return new Booking(order.id(), Money.ofMinor(amount, YEN), way, "reference", LocalDate.EPOCH, null);
	}

}
