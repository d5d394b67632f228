package org.partnercenter.billing;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.partnercenter.billing.Checkout.State;
import org.partnercenter.notification.PortalAddress;
import org.partnercenter.trail.Trail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.Assert;

/**
 * Pages at the card provider: never more than one of an order is open, however often
 * somebody presses Pay (T-P07).
 */
@Service
@Transactional
class Checkouts {

	private static final Logger LOG = LoggerFactory.getLogger(Checkouts.class);

	/** Whoever is sent to a page must have time to type. */
	private static final Duration STILL_OPEN = Duration.ofMinutes(5);

	private final OrderRows orders;

	private final CheckoutRows rows;

	private final ObjectProvider<CardCheckout> provider;

	private final PortalAddress portal;

	private final Trail trail;

	private final Clock clock;

	Checkouts(OrderRows orders, CheckoutRows rows, ObjectProvider<CardCheckout> provider, PortalAddress portal,
			Trail trail, Clock clock) {
		this.orders = orders;
		this.rows = rows;
		this.provider = provider;
		this.portal = portal;
		this.trail = trail;
		this.clock = clock;
	}

	/** Whether cards are taken at all. */
	boolean offered() {
		return this.provider.getIfAvailable() != null;
	}

	/**
	 * Opens a page for all that is still due, or takes the one that is open.
	 * @param account who asked for it
	 * @throws CheckoutUnavailable if the provider cannot be reached; then nothing changed
	 * @throws IllegalStateException if nothing is due
	 */
	Checkout open(UUID id, String account) throws CheckoutUnavailable {
		Order order = this.orders.lock(id).orElseThrow(NotFound::new);
		Assert.state(order.due().isPositive(), () -> "Nothing is to be paid: " + order.number());
		Optional<Checkout> before = this.rows.open(id);
		if (before.filter(open -> isOfUse(open, order)).isPresent()) {
			return before.get();
		}
		if (before.isPresent()) {
			close(before.get());
		}
		return add(order, account);
	}

	private boolean isOfUse(Checkout open, Order order) {
		return open.amount().equals(order.due()) && open.expiresAt().isAfter(this.clock.instant().plus(STILL_OPEN));
	}

	private Checkout add(Order order, String account) throws CheckoutUnavailable {
		CardCheckout card = this.provider.getIfAvailable();
		if (card == null) {
			throw new CheckoutUnavailable("No card provider is set up", null);
		}
		String page = this.portal.link("/purchases/" + order.id());
		Money due = order.due();
		// after a failure the same key is tried again, so no second page is left open
		String key = order.id() + ":" + this.rows.count(order.id()) + ":" + due.minor();
		CardCheckout.Opened opened = card
			.open(new CardCheckout.Wanted(order.id(), order.number(), due, page + "/payment", page + "/pay", key));
		this.rows.add(order.id(), card.provider(), opened, due, account);
		this.trail.record(BillingFacts.of("checkout-opened", order, account, "global-administrator")
			.with("amount", due.toString())
			.with("session", opened.session()));
		return this.rows.open(order.id()).orElseThrow();
	}

	/** The page that a payer is to be sent to, if one is open. */
	@Transactional(readOnly = true)
	public Optional<Checkout> opened(UUID order) {
		return this.rows.open(order);
	}

	/** Whether the last try to pay by card did not go through. */
	@Transactional(readOnly = true)
	boolean hasFailed(UUID order) {
		return this.rows.last(order).filter(last -> last.state() == State.FAILED).isPresent();
	}

	/**
	 * The payer wants to pay in another way.
	 * @throws CheckoutUnavailable if the page cannot be closed: perhaps it was just paid
	 */
	void giveUp(UUID id) throws CheckoutUnavailable {
		this.orders.lock(id).orElseThrow(NotFound::new);
		Optional<Checkout> open = this.rows.open(id);
		if (open.isPresent()) {
			close(open.get());
		}
	}

	/** The order is closed: the page is of no use any more, if the provider hears us. */
	void closeQuietly(UUID order) {
		this.rows.open(order).ifPresent(open -> {
			try {
				close(open);
			}
			catch (CheckoutUnavailable ex) {
				// a late payment is set aside for finance
				LOG.warn("Checkout {} could not be closed: {}", open.session(), ex.getMessage());
				this.rows.end(open.id(), State.EXPIRED);
			}
		});
	}

	/** The provider says so: whether it was the page that was open. */
	boolean ended(String provider, String session, State state) {
		return this.rows.bySession(provider, session).filter(Checkout::isOpen).map(open -> {
			this.rows.end(open.id(), state);
			return true;
		}).orElse(false);
	}

	private void close(Checkout open) throws CheckoutUnavailable {
		CardCheckout card = this.provider.getIfAvailable();
		if (card != null && card.provider().equals(open.provider()) && open.expiresAt().isAfter(this.clock.instant())) {
			card.expire(open.session());
		}
		this.rows.end(open.id(), State.EXPIRED);
	}

}
