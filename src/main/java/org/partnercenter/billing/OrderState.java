package org.partnercenter.billing;

/** Where an order stands; only an open one can still be paid. */
public enum OrderState {

	OPEN, SETTLED,
	/** Never paid in full, and not to be paid any more. */
	CANCELLED,
	/** Paid, and taken back by staff. */
	CREDITED

}
