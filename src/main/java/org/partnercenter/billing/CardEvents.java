package org.partnercenter.billing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.billing.Checkout.State;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does once what the card provider has told us, in whatever order it tells it (D-24,
 * T-P01, T-P03, T-P04).
 */
@Service
class CardEvents {

	private final CardEventRows rows;

	private final CheckoutRows checkoutRows;

	private final Checkouts checkouts;

	private final Payments payments;

	private final CardRefunds refunds;

	private final ApplicationEventPublisher events;

	CardEvents(CardEventRows rows, CheckoutRows checkoutRows, Checkouts checkouts, Payments payments,
			CardRefunds refunds, ApplicationEventPublisher events) {
		this.rows = rows;
		this.checkoutRows = checkoutRows;
		this.checkouts = checkouts;
		this.payments = payments;
		this.refunds = refunds;
		this.events = events;
	}

	/** One transaction; a repeated event changes nothing. */
	@Transactional
	public void take(String provider, CardEvent event) {
		if (!this.rows.add(provider, event)) {
			return;
		}
		switch (event.kind()) {
			case PAID -> paid(provider, event);
			case FAILED -> ended(provider, event, State.FAILED);
			case EXPIRED -> ended(provider, event, State.EXPIRED);
			case REFUNDED -> {
				this.rows.refunded(provider, event);
				this.refunds.apply(provider, event.payment());
			}
			case OTHER -> {
			}
		}
	}

	/** Amount, currency and state of the order are compared where it is booked. */
	private void paid(String provider, CardEvent event) {
		UUID order = orderOf(provider, event);
		LocalDate day = LocalDate.ofInstant(event.at(), ZoneOffset.UTC);
		Booked booked = this.payments
			.book(new Booking(order, event.amount(), PaymentWay.CARD, event.payment(), day, null));
		if (booked.outcome() == Booked.Outcome.NOT_ACCEPTED) {
			ended(provider, event, State.PAID);
		}
		else {
			this.checkouts.ended(provider, event.session(), State.PAID);
		}
		this.refunds.apply(provider, event.payment());
	}

	/**
	 * The order for which the page was opened; nobody pays one order on the page of
	 * another.
	 */
	private UUID orderOf(String provider, CardEvent event) {
		Optional<UUID> opened = this.checkoutRows.bySession(provider, event.session()).map(Checkout::order);
		boolean differs = opened.isPresent() && event.order() != null && !opened.get().equals(event.order());
		return differs ? null : opened.orElse(event.order());
	}

	private void ended(String provider, CardEvent event, State state) {
		if (this.checkouts.ended(provider, event.session(), state)) {
			this.checkoutRows.bySession(provider, event.session())
				.ifPresent(ended -> this.events.publishEvent(new CheckoutEnded(ended.order())));
		}
	}

}
