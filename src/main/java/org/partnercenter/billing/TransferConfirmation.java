package org.partnercenter.billing;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A bank transfer that finance has entered by hand.
 *
 * @param reference of the bank, as typed
 * @param firstBy account of who entered it, {@code secondBy} of who confirmed it or sent
 * it back, if anybody
 * @param note why it was sent back
 */
record TransferConfirmation(UUID id, UUID order, Money amount, LocalDate receivedOn, String reference, State state,
		String firstBy, String secondBy, String note) {

	/** The accounts of who answers for it, as {@link Booking} wants them. */
	String by(String second) {
		return (second == null) ? this.firstBy : this.firstBy + " " + second;
	}

	/** Names the payment for good, and lets an auditor find it in the bank account. */
	String paymentReference() {
		return this.reference + " (" + this.id + ")";
	}

	enum State {

		WAITING, BOOKED, SENT_BACK

	}

}
