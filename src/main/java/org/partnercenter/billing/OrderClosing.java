package org.partnercenter.billing;

import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.partnercenter.trail.Trail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/** Takes orders back: open ones are cancelled, paid ones credited. */
@Component
class OrderClosing {

	private final OrderRows rows;

	private final CreditNotes creditNotes;

	private final SetAside setAside;

	private final BillingMails mails;

	private final Trail trail;

	private final ApplicationEventPublisher events;

	OrderClosing(OrderRows rows, CreditNotes creditNotes, SetAside setAside, BillingMails mails, Trail trail,
			ApplicationEventPublisher events) {
		this.rows = rows;
		this.creditNotes = creditNotes;
		this.setAside = setAside;
		this.mails = mails;
		this.trail = trail;
		this.events = events;
	}

	Order cancel(UUID id, String reason, String actor) {
		Assert.hasText(reason, "Why is it cancelled?");
		Order order = this.rows.lock(id).orElseThrow(NotFound::new);
		if (!order.isOpen()) {
			return order;
		}
		Order cancelled = this.rows.close(order, OrderState.CANCELLED, reason);
		this.trail.record(BillingFacts.of("order-cancelled", cancelled, actor, "finance")
			.because(reason)
			.changed(order.state(), cancelled.state()));
		this.creditNotes.write(cancelled, reason, actor);
		this.setAside.whatWasPaid(cancelled, UnappliedPayment.Reason.ORDER_CANCELLED);
		this.events.publishEvent(new OrderCancelled(id, order.organization()));
		return cancelled;
	}

	Order credit(UUID id, String reason, String staff) {
		Assert.hasText(reason, "Why is it credited?");
		Order order = this.rows.lock(id).orElseThrow(NotFound::new);
		if (order.state() == OrderState.CREDITED) {
			return order;
		}
		Assert.state(order.state() == OrderState.SETTLED, () -> "Only a paid order is credited: " + order.number());
		Order credited = this.rows.close(order, OrderState.CREDITED, reason);
		this.trail.record(BillingFacts.of("order-credited", credited, staff, "finance")
			.because(reason)
			.changed(order.state(), credited.state()));
		this.creditNotes.write(credited, reason, staff).ifPresent(note -> this.mails.credited(credited, note));
		this.setAside.whatWasPaid(credited, UnappliedPayment.Reason.ORDER_CREDITED);
		this.events.publishEvent(new OrderCredited(id, order.organization()));
		return credited;
	}

}
