package org.partnercenter.billing;

import java.time.Instant;
import java.util.UUID;

/**
 * What a card provider tells us.
 *
 * @param id names the event for good
 * @param order which we named when the page was opened; {@code null} if the provider does
 * not say, as session and payment
 * @param payment names the payment at the provider
 * @param amount paid, or paid back in all; {@code null} where it does not matter
 */
record CardEvent(String id, Kind kind, UUID order, String session, String payment, Money amount, Instant at) {

	/** What happened; everything that does not matter to us is OTHER. */
	enum Kind {

		PAID, FAILED, EXPIRED, REFUNDED, OTHER

	}

}
