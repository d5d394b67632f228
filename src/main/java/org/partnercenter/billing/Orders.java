package org.partnercenter.billing;

import java.util.Currency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What organizations have ordered (D-24). All changes of an order happen one after
 * another, under a lock of its row.
 */
@Service
@Transactional
public class Orders {

	/** Places an order; the same key gives the order that is there already. */
	public Order place(NewOrder wanted) {
		throw new UnsupportedOperationException();
	}

	/** Fails with {@link NotFound} when there is no such order. */
	@Transactional(readOnly = true)
	public Order get(UUID order) {
		throw new UnsupportedOperationException();
	}

	/**
	 * By the number that a payer quoted, with blanks or without; empty if it is none of
	 * ours or mistyped.
	 */
	@Transactional(readOnly = true)
	public Optional<Order> byNumber(String typed) {
		throw new UnsupportedOperationException();
	}

	/** All of an organization, the newest first. */
	@Transactional(readOnly = true)
	public List<Order> of(UUID organization) {
		throw new UnsupportedOperationException();
	}

	/** Whether it is paid and not taken back. */
	@Transactional(readOnly = true)
	public boolean isSettled(UUID order) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Cancels an open order; its invoice is taken back by a credit note, and what was
	 * paid in part becomes an {@link UnappliedPayment}. An order that is not open stays
	 * as it is: a payment may have been quicker.
	 * @param reason in a sentence, must not be blank
	 * @param actor account, {@code null} for a deadline
	 * @return as it is then
	 */
	public Order cancel(UUID order, String reason, String actor) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Takes back a paid order: credit note, mail to the organization, and what was paid
	 * becomes an {@link UnappliedPayment} to be refunded. Nothing happens to an order
	 * that was credited before.
	 * @param reason in a sentence, must not be blank; the organization reads it
	 * @throws IllegalStateException if the order is not paid
	 */
	public Order credit(UUID order, String reason, String staffAccount) {
		throw new UnsupportedOperationException();
	}

	/**
	 * What an organization has paid, before tax, for the term that began on this day, and
	 * what was not taken back (D-07). Money in another currency does not count.
	 */
	@Transactional(readOnly = true)
	public Money paidFor(UUID organization, LocalDate termFrom, Currency currency) {
		throw new UnsupportedOperationException();
	}

}
