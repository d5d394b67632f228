package org.partnercenter.access;

/** An account with this e-mail address exists already. */
public class AddressTaken extends RuntimeException {

	AddressTaken() {
		super("An account with this address exists already", null, false, false);
	}

}
