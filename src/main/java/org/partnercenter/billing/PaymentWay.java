package org.partnercenter.billing;

/** How money came. */
public enum PaymentWay {

	/** Confirmed by finance, or read from a bank statement. */
	BANK,
	/** Reported by the provider of the card checkout. */
	CARD,
	/** From an {@link UnappliedPayment} that finance has assigned to the order. */
	ASSIGNED

}
