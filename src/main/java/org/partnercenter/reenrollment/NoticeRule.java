package org.partnercenter.reenrollment;

import java.time.LocalDate;

/**
 * One row of the table {@code renewal-notices} (D-23).
 *
 * @param daysLeft on which it is due, negative after the anniversary
 * @param urgent whether it belongs to the urgent guidance (R-150, D-03)
 */
record NoticeRule(String notice, int daysLeft, boolean urgent) {

	LedgerNotice before(LocalDate anniversary) {
		return LedgerNotice.expected(this.notice, anniversary.minusDays(this.daysLeft));
	}

}
