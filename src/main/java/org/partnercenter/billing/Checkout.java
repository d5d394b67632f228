package org.partnercenter.billing;

import java.time.Instant;
import java.util.UUID;

/**
 * A page at the card provider.
 *
 * @param address where the person is sent
 */
record Checkout(UUID id, UUID order, String provider, String session, String address, Money amount, State state,
		Instant expiresAt) {

	public boolean isOpen() {
		return this.state == State.OPEN;
	}

	enum State {

		OPEN, PAID, FAILED, EXPIRED

	}

}
