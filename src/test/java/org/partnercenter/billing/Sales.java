package org.partnercenter.billing;

import java.time.LocalDate;
import java.util.UUID;

import org.partnercenter.testing.Unique;

/** Orders and payments as tests need them. */
final class Sales {

	static final LocalDate TERM = LocalDate.of(2026, 3, 14);

	private Sales() {
	}

	static NewOrder order(UUID organization, Money net) {
		return order(organization, net, "upgrade:" + Unique.word(), TERM);
	}

	static NewOrder order(UUID organization, Money net, String key, LocalDate from) {
		return new NewOrder(key, organization, "upgrade", "CERTIFIED", from, from.plusYears(1), net, "US", null, null);
	}

	/** A bank transfer of its own. */
	static Booking transfer(Order order, Money amount) {
		return transfer(order.id(), amount, Unique.word());
	}

	static Booking transfer(UUID order, Money amount, String reference) {
		return new Booking(order, amount, PaymentWay.BANK, reference, TERM, "staff-fin staff-nance");
	}

	static Booking card(Order order, Money amount) {
		return new Booking(order.id(), amount, PaymentWay.CARD, Unique.word(), TERM, null);
	}

	static Money usd(String amount) {
		return Money.of(amount, "USD");
	}

}
