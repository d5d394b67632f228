package org.partnercenter.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An order as it stands at the moment of asking: what was bought is stored and never
 * computed again (D-24).
 *
 * @param number what payers quote, a creditor reference by ISO 11649: {@code RF18100023}
 * @param level the level bought, text {@code level.<code>}
 * @param taxed by which rate the tax came about
 * @param orderedBy account, {@code null} if the system ordered by itself
 * @param purchaseOrderNumber the payer's own number, {@code null} if he gave none
 * @param location the branch that pays, {@code null} for the Headquarters
 * @param booked what has been paid so far; never more than gross
 * @param closedAt when it was settled, cancelled or credited, whichever came last;
 * {@code null} while it is open, as closedBecause, which only cancelled and credited ones
 * have
 */
public record Order(UUID id, String number, UUID organization, String purpose, String level, LocalDate termFrom,
		LocalDate termUntil, Money net, Money tax, Money gross, Tax taxed, String country, OrderState state,
		Instant orderedAt, String orderedBy, String why, String purchaseOrderNumber, BillingAddress address,
		UUID location, Money booked, Instant closedAt, String closedBecause) {

	public boolean isOpen() {
		return this.state == OrderState.OPEN;
	}

	/** What is still to be paid: nothing once it is closed. */
	public Money due() {
		return isOpen() ? this.gross.minus(this.booked) : Money.zero(this.gross.currency());
	}

}
