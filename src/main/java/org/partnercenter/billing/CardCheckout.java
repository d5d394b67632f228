package org.partnercenter.billing;

import java.time.Instant;
import java.util.UUID;

/**
 * A card provider with a page of its own: people type the number of their card there and
 * nowhere else (D-24).
 */
interface CardCheckout {

	/** Names it in what we keep: {@code stripe}. */
	String provider();

	/**
	 * Opens a page on which this amount can be paid, once.
	 * @throws CheckoutUnavailable if the provider cannot be reached or refuses; asking
	 * again with the same key does not open a second one
	 */
	Opened open(Wanted wanted) throws CheckoutUnavailable;

	/**
	 * Closes the page; harmless if it is closed already.
	 * @throws CheckoutUnavailable if it cannot be closed, perhaps because it was just
	 * paid
	 */
	void expire(String session) throws CheckoutUnavailable;

	/** The header in which the provider signs what it tells us. */
	String signatureHeader();

	/**
	 * What the provider tells us.
	 * @param body byte for byte as it came
	 * @throws ForgedEvent if it was not the provider, or not now
	 */
	CardEvent read(byte[] body, String signature) throws ForgedEvent;

	/**
	 * A page that is wanted.
	 *
	 * @param number of the order, which the payer sees
	 * @param afterwards where the browser goes when the person has paid, {@code givenUp}
	 * when he has not; absolute
	 * @param key the same key is the same page
	 */
	record Wanted(UUID order, String number, Money amount, String afterwards, String givenUp, String key) {

	}

	/**
	 * A page that is open.
	 *
	 * @param address where the person is sent; absolute, or a path of ours
	 */
	record Opened(String session, String address, Instant expiresAt) {

	}

	/** What we hear was not said by the provider. */
	class ForgedEvent extends Exception {

		ForgedEvent(String why) {
			super(why);
		}

	}

}
