package org.partnercenter.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a reader wants to see of a time line. Days begin and end in UTC, as all times are
 * shown.
 *
 * @param kinds never empty
 * @param from the first day, {@code null} for the beginning
 * @param until the last day, {@code null} for today
 */
record Filter(Set<Kind> kinds, LocalDate from, LocalDate until) {

	static final Filter ALL = new Filter(EnumSet.allOf(Kind.class), null, null);

	/** Whatever is not understood is not asked for. */
	static Filter of(List<String> kinds, String from, String until) {
		Set<Kind> wanted = EnumSet.noneOf(Kind.class);
		for (Kind kind : Kind.values()) {
			if (kinds.contains(kind.name())) {
				wanted.add(kind);
			}
		}
		return new Filter(wanted.isEmpty() ? EnumSet.allOf(Kind.class) : wanted, day(from), day(until));
	}

	/** {@code null} for what is no day of this age. */
	static LocalDate day(String typed) {
		try {
			LocalDate day = LocalDate.parse(typed.strip());
			return (day.getYear() >= 2000 && day.getYear() < 2200) ? day : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	Instant begin() {
		return (this.from != null) ? this.from.atStartOfDay(ZoneOffset.UTC).toInstant() : Window.BEGINNING;
	}

	/** The last moment. */
	Instant end() {
		return (this.until != null) ? this.until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1000)
				: Instant.parse("2200-01-01T00:00:00Z");
	}

	public boolean shows(Kind kind) {
		return this.kinds.contains(kind);
	}

	public boolean narrow() {
		return !equals(ALL);
	}

}
