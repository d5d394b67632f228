package org.partnercenter.billing;

import java.util.Optional;

import org.partnercenter.billing.Booked.Outcome;
import org.partnercenter.billing.UnappliedPayment.Reason;

/**
 * What a payment does to its order.
 *
 * @param applied how much of it goes to the order, in the currency of the payment
 * @param reason why the rest does not; empty if there is none
 */
record PaymentJudgement(Outcome outcome, Money applied, Optional<Reason> reason) {

	/** The order as it stands, {@code null} if it is unknown. */
	static PaymentJudgement of(Booking booking, Order order) {
		Optional<Reason> refusal = refusal(booking, order);
		if (refusal.isPresent()) {
			return new PaymentJudgement(Outcome.NOT_ACCEPTED, Money.zero(booking.amount().currency()), refusal);
		}
		int compared = booking.amount().compareTo(order.due());
		if (compared > 0) {
			return new PaymentJudgement(Outcome.OVERPAID, order.due(), Optional.of(Reason.OVERPAID));
		}
		return new PaymentJudgement((compared == 0) ? Outcome.SETTLED : Outcome.PARTLY, booking.amount(),
				Optional.empty());
	}

	Money rest(Booking booking) {
		return booking.amount().minus(this.applied);
	}

	private static Optional<Reason> refusal(Booking booking, Order order) {
		if (order == null) {
			return Optional.of(Reason.UNKNOWN_ORDER);
		}
		if (!booking.amount().isIn(order.gross().currency())) {
			return Optional.of(Reason.OTHER_CURRENCY);
		}
		return switch (order.state()) {
			case SETTLED -> Optional.of(Reason.ORDER_SETTLED);
			case CANCELLED -> Optional.of(Reason.ORDER_CANCELLED);
			case CREDITED -> Optional.of(Reason.ORDER_CREDITED);
			case OPEN -> tooLittle(booking, order) ? Optional.of(Reason.WRONG_AMOUNT) : Optional.empty();
		};
	}

	/** The checkout asked for all that was due: less than that is not what was asked. */
	private static boolean tooLittle(Booking booking, Order order) {
		return booking.way() == PaymentWay.CARD && booking.amount().compareTo(order.due()) < 0;
	}

}
