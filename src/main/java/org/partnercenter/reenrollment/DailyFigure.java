package org.partnercenter.reenrollment;

import java.time.LocalDate;

/**
 * What became of all notices of one day.
 *
 * @param expected all that were put down for the day
 * @param open of those, what has become of nothing yet
 */
record DailyFigure(LocalDate day, long expected, long sent, long suppressed, long skipped, long failed, long open) {

	/** Whether each has come to its end. */
	public boolean addsUp() {
		return this.expected == this.sent + this.suppressed + this.skipped + this.failed;
	}

}
