package org.partnercenter.cases;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.util.StringUtils;

/**
 * What somebody typed to choose cases, as he typed it: it comes back to the page whatever
 * it was.
 */
record SliceForm(String version, String from, String until) {

	private static final SliceForm EMPTY = new SliceForm("", "", "");

	/** {@code null} is the same as nothing. */
	static SliceForm of(String version, String from, String until) {
		return new SliceForm(plain(version), plain(from), plain(until));
	}

	boolean isEmpty() {
		return equals(EMPTY);
	}

	/**
	 * Reads it; what is left open is the slice given.
	 * @param known the versions there are
	 * @param errors gets the key of a sentence for each field that is wrong
	 * @param prefix before the names of the fields
	 */
	Slice read(Slice otherwise, Collection<Integer> known, Map<String, String> errors, String prefix) {
		LocalDate from = day(this.from, otherwise.from(), errors, prefix + "from");
		LocalDate until = day(this.until, otherwise.until(), errors, prefix + "until");
		if (until.isBefore(from)) {
			errors.put(prefix + "until", "cases.error.until");
			return otherwise;
		}
		return new Slice(version(otherwise.version(), known, errors, prefix + "version"), from, until);
	}

	private Integer version(Integer otherwise, Collection<Integer> known, Map<String, String> errors, String field) {
		if (this.version.isEmpty()) {
			return otherwise;
		}
		Integer version = this.version.matches("\\d{1,6}") ? Integer.valueOf(this.version) : null;
		if (!known.contains(version)) {
			errors.put(field, "cases.error.version");
			return otherwise;
		}
		return version;
	}

	/** A day as browsers send it: {@code 2026-03-14}. */
	static LocalDate day(String typed, LocalDate otherwise, Map<String, String> errors, String field) {
		try {
			LocalDate day = typed.isEmpty() ? otherwise : LocalDate.parse(typed);
			if (day == null || day.getYear() >= 1970 && day.getYear() < 10_000) {
				return day;
			}
		}
		catch (DateTimeParseException ex) {
			// told below
		}
		errors.put(field, "cases.error.day");
		return otherwise;
	}

	/** For the address of a page. */
	Map<String, String> parameters(String prefix) {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put(prefix + "version", this.version);
		parameters.put(prefix + "from", this.from);
		parameters.put(prefix + "until", this.until);
		return parameters;
	}

	private static String plain(String typed) {
		return StringUtils.hasText(typed) ? typed.strip() : "";
	}

}
