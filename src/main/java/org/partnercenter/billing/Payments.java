package org.partnercenter.billing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.billing.Booked.Outcome;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books what has been paid: each payment once, and none silently aside (D-24). */
@Service
@Transactional
public class Payments {

	private final OrderRows orders;

	private final PaymentRows rows;

	private final SetAside setAside;

	private final Trail trail;

	private final ApplicationEventPublisher events;

	Payments(OrderRows orders, PaymentRows rows, SetAside setAside, Trail trail, ApplicationEventPublisher events) {
		this.orders = orders;
		this.rows = rows;
		this.setAside = setAside;
		this.trail = trail;
		this.events = events;
	}

	/**
	 * Books a payment. The same way and reference is the same payment: only the first
	 * call counts. A card payment of less than what is due is not accepted; a bank
	 * transfer may pay in parts.
	 */
	public Booked book(Booking booking) {
		Order order = Optional.ofNullable(booking.order()).flatMap(this.orders::lock).orElse(null);
		return booked(booking).orElseGet(() -> book(booking, order));
	}

	/** What has come for an order, accepted or not, in the order of booking. */
	@Transactional(readOnly = true)
	public List<Payment> of(UUID order) {
		return this.rows.of(order);
	}

	private Optional<Booked> booked(Booking booking) {
		return this.rows.find(booking.way(), booking.reference())
			.map(before -> new Booked(before.id(), before.outcome(), true));
	}

	private Booked book(Booking booking, Order order) {
		PaymentJudgement judged = PaymentJudgement.of(booking, order);
		UUID payment = UUID.randomUUID();
		UUID known = (order != null) ? order.id() : null;
		if (!this.rows.add(payment, known, booking, judged.applied(), judged.outcome())) {
			// the same reference for another order, at the same moment
			return booked(booking).orElseThrow();
		}
		record(booking, order, judged, payment);
		if (judged.applied().isPositive()) {
			apply(order, judged);
		}
		judged.reason().ifPresent(reason -> this.setAside.rest(payment, booking, known, judged.rest(booking), reason));
		return new Booked(payment, judged.outcome(), false);
	}

	private void apply(Order order, PaymentJudgement judged) {
		this.orders.book(order, judged.applied());
		if (judged.outcome() != Outcome.PARTLY) {
			Order settled = this.orders.close(order, OrderState.SETTLED, null);
			this.trail.record(BillingFacts.of("order-settled", settled, null, null)
				.with("gross", settled.gross().toString())
				.changed(order.state(), settled.state()));
			this.events.publishEvent(new OrderSettled(settled.id(), settled.organization()));
		}
	}

	private void record(Booking booking, Order order, PaymentJudgement judged, UUID payment) {
		Fact fact = Fact.of("billing.payment-booked").about("payment", payment);
		String first = (booking.confirmedBy() != null) ? booking.confirmedBy().split(" ")[0] : null;
		Fact known = (order != null) ? fact.forOrganization(order.organization()).with("order", order.id())
				: fact.with("claimedOrder", booking.order());
		this.trail.record(BillingFacts.by(known, first, "finance")
			.with("confirmedBy", booking.confirmedBy())
			.with("way", booking.way())
			.with("reference", booking.reference())
			.with("amount", booking.amount().toString())
			.with("outcome", judged.outcome()));
	}

}
