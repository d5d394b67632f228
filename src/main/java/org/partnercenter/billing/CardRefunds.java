package org.partnercenter.billing;

import java.util.Optional;
import java.util.UUID;

import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What it means that the card provider has paid money back: an order that was paid with
 * it is not paid any more. Comes to the same whether it is told before or after the
 * payment (T-P04).
 */
@Component
class CardRefunds {

	private static final String BECAUSE = "payment.because.refunded";

	private final CardEventRows rows;

	private final PaymentRows payments;

	private final Orders orders;

	private final UnappliedPayments unapplied;

	private final Trail trail;

	private final ApplicationEventPublisher events;

	CardRefunds(CardEventRows rows, PaymentRows payments, Orders orders, UnappliedPayments unapplied, Trail trail,
			ApplicationEventPublisher events) {
		this.rows = rows;
		this.payments = payments;
		this.orders = orders;
		this.unapplied = unapplied;
		this.trail = trail;
		this.events = events;
	}

	/** Nothing happens while only one of both, payment and refund, is known. */
	void apply(String provider, String reference) {
		Optional<Money> refund = this.rows.refund(provider, reference);
		Optional<Payment> payment = this.payments.find(PaymentWay.CARD, reference);
		if (refund.isEmpty() || payment.isEmpty()) {
			return;
		}
		this.trail.record(Fact.of("billing.card-refunded")
			.bySystem()
			.about("payment", payment.get().id())
			.with("amount", refund.get().toString()));
		boolean whole = refund.get().isIn(payment.get().amount().currency())
				&& refund.get().compareTo(payment.get().amount()) >= 0;
		if (whole) {
			takeBack(payment.get(), provider + " " + reference);
		}
	}

	private void takeBack(Payment payment, String how) {
		if (payment.applied().isPositive() && this.orders.isSettled(payment.order())) {
			this.orders.credit(payment.order(), BECAUSE, null);
		}
		for (UUID money : this.rows.openMoneyOf(payment)) {
			this.unapplied.refunded(money, how, null);
			this.events.publishEvent(new MoneyReturned(money));
		}
	}

}
