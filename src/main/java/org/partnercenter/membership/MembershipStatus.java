package org.partnercenter.membership;

import java.time.LocalDate;

/**
 * Where a membership stands; all dates are calendar days in the organization's time zone.
 *
 * @param level the code of the level, text {@code level.<code>}
 * @param enrolledOn the day of the enrollment, from which every anniversary is counted
 * (D-09)
 * @param termFrom the first day of the running term
 * @param termUntil its last day: the anniversary
 */
public record MembershipStatus(String level, LocalDate enrolledOn, LocalDate termFrom, LocalDate termUntil) {

}
