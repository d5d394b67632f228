package org.partnercenter.billing;

import java.util.UUID;

/**
 * What became of a payment.
 *
 * @param payment id of the {@link Payment}
 * @param repeated it was booked before, and this call changed nothing
 */
public record Booked(UUID payment, Outcome outcome, boolean repeated) {

	/** What a payment did to its order. */
	public enum Outcome {

		/** Paid in full. */
		SETTLED,
		/** Paid in part: the order stays open. */
		PARTLY,
		/** Paid in full, and the rest became an {@link UnappliedPayment}. */
		OVERPAID,
		/** All of it became an {@link UnappliedPayment}. */
		NOT_ACCEPTED

	}

}
