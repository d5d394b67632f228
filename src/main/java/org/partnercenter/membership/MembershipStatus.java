package org.partnercenter.membership;

import java.time.LocalDate;

/**
 * Where a membership stands today; all dates are calendar days in the organization's time
 * zone.
 *
 * @param level the code of the active level, text {@code level.<code>}: benefits, menus
 * and the directory follow it (D-08)
 * @param activeSince the day that level became active
 * @param assignedLevel a higher level whose requirements are met and whose fee is not
 * paid yet; {@code null} mostly
 * @param assignedOn the day it was assigned, or {@code null}
 * @param enrolledOn the day of the enrollment, from which every anniversary is counted
 * (D-09)
 * @param termFrom the first day of the running term
 * @param termUntil its last day
 * @param validUntil the last day that is paid for: the anniversary, also that of a term
 * renewed in advance
 * @param daysLeft until then, negative after it (D-02)
 * @param phase what that means
 * @param urgent whether the renewal is urgent (D-03)
 */
public record MembershipStatus(String level, LocalDate activeSince, String assignedLevel, LocalDate assignedOn,
		LocalDate enrolledOn, LocalDate termFrom, LocalDate termUntil, LocalDate validUntil, long daysLeft, Phase phase,
		boolean urgent) {

	/**
	 * The anniversary after a renewal, counted from the day of enrollment and not from
	 * that of renewing (D-09).
	 */
	public LocalDate renewedUntil() {
		return this.enrolledOn.plusYears(this.validUntil.getYear() - this.enrolledOn.getYear() + 1L);
	}

}
