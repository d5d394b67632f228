package org.partnercenter.billing;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.util.Assert;

/**
 * A payment to be booked.
 *
 * @param order may be unknown, or {@code null} where the payer named none
 * @param amount more than nothing
 * @param reference names the payment for good: payment id of the provider, entry of a
 * statement, id of a confirmation. At most 200 characters
 * @param receivedOn the bank's or the provider's day
 * @param confirmedBy the account, or both with a blank between, of who confirmed it;
 * {@code null} if a machine did
 */
public record Booking(UUID order, Money amount, PaymentWay way, String reference, LocalDate receivedOn,
		String confirmedBy) {

	/**
	 * Checks the payment.
	 * @throws IllegalArgumentException if something is missing, or no money came
	 */
	public Booking {
		Assert.isTrue(amount.isPositive(), "No money came");
		Assert.notNull(way, "How did it come?");
		Assert.hasText(reference, "Which payment is it?");
		Assert.isTrue(reference.length() <= 200, "The reference is too long");
		Assert.notNull(receivedOn, "When did it come?");
	}

}
