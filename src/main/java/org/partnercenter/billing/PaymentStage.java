package org.partnercenter.billing;

/** Where the payment of an order stands, as far as the payer can do something. */
enum PaymentStage {

	/** An administrator is to choose how to pay. */
	CHOICE,
	/** A page at the card provider is open. */
	CHECKOUT,
	/** Finance looks for a transfer; it can still be paid by card. */
	TRANSFER,
	/** Nothing to choose: not begun, in the hands of finance, or over. */
	NONE

}
