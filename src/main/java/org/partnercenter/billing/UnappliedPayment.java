package org.partnercenter.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Money that belongs to no open order, until finance has seen to it.
 *
 * @param payment the {@link Payment} it came with
 * @param order which the payer meant, or which was closed; {@code null} if unknown
 * @param reference of the payment, or the number of the order that was closed
 * @param receivedOn when it came, or when the order was closed
 * @param clearedBecause what finance did with it, in a sentence
 */
public record UnappliedPayment(UUID id, UUID payment, UUID order, Money amount, Reason reason, String reference,
		LocalDate receivedOn, State state, String clearedBy, Instant clearedAt, String clearedBecause) {

	/** Why it could not be booked; text {@code billing.unapplied.<name>}. */
	public enum Reason {

		OVERPAID, UNKNOWN_ORDER, OTHER_CURRENCY, WRONG_AMOUNT, ORDER_SETTLED, ORDER_CANCELLED, ORDER_CREDITED

	}

	/** What finance did with it. */
	public enum State {

		OPEN, ASSIGNED, REFUNDED

	}

}
