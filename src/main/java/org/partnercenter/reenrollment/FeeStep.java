package org.partnercenter.reenrollment;

/** What follows the decision about the fee of the next year. */
enum FeeStep {

	/** An order is open. */
	DUE,

	/** Paid, or nothing was to be paid. */
	SETTLED,

	/** The order was cancelled: the level can be chosen again. */
	AGAIN

}
