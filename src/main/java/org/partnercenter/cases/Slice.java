package org.partnercenter.cases;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Which cases figures are about.
 *
 * @param version of the model; {@code null}: all
 * @param from the day, in UTC, on which they began at the earliest
 * @param until the day on which they began at the latest
 */
record Slice(Integer version, LocalDate from, LocalDate until) {

	private static final int DAYS = 30;

	/** The last 30 days, today among them, of all versions. */
	static Slice recent(LocalDate today) {
		return new Slice(null, today.minusDays(DAYS - 1), today);
	}

	Timestamp begin() {
		return midnight(this.from);
	}

	/** Exclusive. */
	Timestamp end() {
		return midnight(this.until.plusDays(1));
	}

	/** The engine writes UTC without saying so, and so does the zone of the JVM. */
	static Timestamp midnight(LocalDate day) {
		return Timestamp.valueOf(LocalDateTime.of(day, LocalTime.MIDNIGHT));
	}

}
