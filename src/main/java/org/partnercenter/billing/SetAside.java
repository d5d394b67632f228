package org.partnercenter.billing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.partnercenter.billing.UnappliedPayment.Reason;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts money aside that belongs to no open order, and has somebody told (T-P08). */
@Component
class SetAside {

	private final UnappliedRows rows;

	private final OrderRows orders;

	private final PaymentRows payments;

	private final BillingSettings settings;

	private final Trail trail;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SetAside(UnappliedRows rows, OrderRows orders, PaymentRows payments, BillingSettings settings, Trail trail,
			ApplicationEventPublisher events, Clock clock) {
		this.rows = rows;
		this.orders = orders;
		this.payments = payments;
		this.settings = settings;
		this.trail = trail;
		this.events = events;
		this.clock = clock;
	}

	/** What of a payment was not booked. */
	void rest(UUID payment, Booking booking, UUID order, Money rest, Reason reason) {
		put(payment, order, rest, reason, booking.reference(), booking.receivedOn());
	}

	/**
	 * What an order had got before it was closed: each payment may go back another way.
	 */
	void whatWasPaid(Order closed, Reason reason) {
		this.payments.of(closed.id())
			.stream()
			.filter(payment -> payment.applied().isPositive())
			.forEach(payment -> put(payment.id(), closed.id(), payment.applied(), reason, closed.number(),
					this.settings.today(this.clock)));
	}

	private void put(UUID payment, UUID order, Money amount, Reason reason, String reference, LocalDate day) {
		UUID id = this.rows.add(payment, order, amount, reason, reference, day);
		Fact fact = Fact.of("billing.payment-unapplied").bySystem().about("unapplied-payment", id);
		this.trail.record(
				((order != null) ? fact.forOrganization(this.orders.find(order).orElseThrow().organization()) : fact)
					.with("order", order)
					.with("payment", payment)
					.with("amount", amount.toString())
					.with("why", reason));
		this.events.publishEvent(new PaymentUnapplied(id));
	}

}
