package org.partnercenter.billing;

/**
 * The card provider cannot be reached, or refuses. Checked, so that what was done before
 * is kept and the payer can choose again (T-P06).
 */
class CheckoutUnavailable extends Exception {

	CheckoutUnavailable(String message, Throwable cause) {
		super(message, cause);
	}

}
