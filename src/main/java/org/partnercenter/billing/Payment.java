package org.partnercenter.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A payment that has come; never changed.
 *
 * @param order {@code null} if the payer named none that we know
 * @param applied how much of it went to the order
 * @param confirmedBy as in {@link Booking}
 */
public record Payment(UUID id, UUID order, Money amount, Money applied, PaymentWay way, String reference,
		LocalDate receivedOn, String confirmedBy, Booked.Outcome outcome, Instant bookedAt) {

}
