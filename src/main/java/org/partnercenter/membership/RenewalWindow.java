package org.partnercenter.membership;

/**
 * When a membership can be renewed, as the table {@code renewal-window} says (D-02,
 * D-03).
 *
 * @param opens the days left at which renewing opens: 90
 * @param urgent the days left from which it is urgent: 30
 * @param grace the days after the anniversary on which it can still be renewed: 30
 */
public record RenewalWindow(int opens, int urgent, int grace) {

	/**
	 * @param daysLeft anniversary minus today, as calendar dates
	 */
	public Phase phase(long daysLeft) {
		if (daysLeft > this.opens) {
			return Phase.ACTIVE;
		}
		if (daysLeft >= 0) {
			return Phase.RENEWABLE;
		}
		return (daysLeft >= -this.grace) ? Phase.LAPSED : Phase.EXPIRED;
	}

	public boolean isUrgent(long daysLeft) {
		return daysLeft >= 0 && daysLeft <= this.urgent;
	}

}
