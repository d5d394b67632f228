package org.partnercenter.billing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What organizations have ordered (D-24). All changes of an order happen one after
 * another, under a lock of its row.
 */
@Service
@Transactional
public class Orders {

	private final OrderRows rows;

	private final OrderClosing closing;

	private final BillingAddresses addresses;

	private final Taxes taxes;

	private final BillingSettings settings;

	private final Trail trail;

	private final Clock clock;

	Orders(OrderRows rows, OrderClosing closing, BillingAddresses addresses, Taxes taxes, BillingSettings settings,
			Trail trail, Clock clock) {
		this.rows = rows;
		this.closing = closing;
		this.addresses = addresses;
		this.taxes = taxes;
		this.settings = settings;
		this.trail = trail;
		this.clock = clock;
	}

	/** Places an order; the same key gives the order that is there already. */
	public Order place(NewOrder wanted) {
		return this.rows.byKey(wanted.key()).orElseGet(() -> add(wanted));
	}

	private Order add(NewOrder wanted) {
		BillingAddress address = this.addresses.of(wanted);
		Tax tax = this.taxes.on(wanted.country(), address.kind(), this.settings.today(this.clock));
		boolean isNew = this.rows.add(wanted, address, tax);
		Order order = this.rows.byKey(wanted.key()).orElseThrow();
		if (isNew) {
			this.trail.record(BillingFacts.of("order-placed", order, wanted.orderedBy(), "orderer")
				.because(wanted.why())
				.with("purpose", order.purpose())
				.with("level", order.level())
				.with("termFrom", order.termFrom())
				.with("gross", order.gross().toString()));
		}
		return order;
	}

	/** Fails with {@link NotFound} when there is no such order. */
	@Transactional(readOnly = true)
	public Order get(UUID order) {
		return this.rows.find(order).orElseThrow(NotFound::new);
	}

	/**
	 * By the number that a payer quoted, with blanks or without; empty if it is none of
	 * ours or mistyped.
	 */
	@Transactional(readOnly = true)
	public Optional<Order> byNumber(String typed) {
		OptionalLong number = OrderNumber.parse(typed);
		return number.isPresent() ? this.rows.byNumber(number.getAsLong()) : Optional.empty();
	}

	/** All of an organization, the newest first. */
	@Transactional(readOnly = true)
	public List<Order> of(UUID organization) {
		return this.rows.of(organization);
	}

	/** Whether it is paid and not taken back. */
	@Transactional(readOnly = true)
	public boolean isSettled(UUID order) {
		return get(order).state() == OrderState.SETTLED;
	}

	/**
	 * Cancels an open order; its invoice is taken back by a credit note, and what was
	 * paid in part becomes an {@link UnappliedPayment}. An order that is not open stays
	 * as it is: a payment may have been quicker.
	 * @param reason in a sentence, or the key of one, which the organization reads; must
	 * not be blank
	 * @param actor account, {@code null} for a deadline
	 * @return as it is then
	 */
	public Order cancel(UUID order, String reason, String actor) {
		return this.closing.cancel(order, reason, actor);
	}

	/**
	 * Takes back a paid order: credit note, mail to the organization, and what was paid
	 * becomes an {@link UnappliedPayment} to be refunded. Nothing happens to an order
	 * that was credited before.
	 * @param reason as for {@link #cancel}
	 * @throws IllegalStateException if the order is not paid
	 */
	public Order credit(UUID order, String reason, String staffAccount) {
		return this.closing.credit(order, reason, staffAccount);
	}

	/** What of a fee is due for the term that began, or begins, on this day (D-07). */
	@Transactional(readOnly = true)
	public Quote quote(UUID organization, LocalDate termFrom, Fee fee) {
		return new Quote(fee, ProgramFees.due(fee, paidFor(organization, termFrom, fee.amount().currency())));
	}

	/**
	 * The newest paid order for the term that began on this day: its location pays for
	 * the whole term, so that all of its money is in one currency (D-07).
	 */
	@Transactional(readOnly = true)
	public Optional<Order> latestPaid(UUID organization, LocalDate termFrom) {
		return this.rows.settled(organization, termFrom);
	}

	/**
	 * What an organization has paid, before tax, for the term that began on this day, and
	 * what was not taken back (D-07). Money in another currency does not count.
	 */
	@Transactional(readOnly = true)
	public Money paidFor(UUID organization, LocalDate termFrom, Currency currency) {
		return Money.ofMinor(this.rows.settledNet(organization, termFrom, currency), currency);
	}

}
