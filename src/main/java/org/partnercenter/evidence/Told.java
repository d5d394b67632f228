package org.partnercenter.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.partnercenter.partner.CertificationIds;

/**
 * Reads what somebody outside tells us, field by field, and gathers what is wrong: field
 * to the key of a sentence.
 */
final class Told {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd")
		.withResolverStyle(ResolverStyle.STRICT);

	private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);

	private static final int LONGEST_NAME = 200;

	private final LocalDate today;

	private final Map<String, String> wrong = new LinkedHashMap<>();

	/**
	 * @param today after this nothing can have happened yet
	 */
	Told(LocalDate today) {
		this.today = today;
	}

	/** Field to the key of a sentence; empty if all is well. */
	Map<String, String> wrong() {
		return this.wrong;
	}

	/** A key of somebody else's: letters, digits and few signs, at most 64. */
	String code(String field, String told) {
		return text(field, told, given -> given.matches("[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}"), "supply.wrong.code");
	}

	/** In its one writing. */
	String certificationId(String field, String told) {
		String id = text(field, told, given -> given.matches(CertificationIds.PATTERN), "people.error.certificationId");
		return CertificationIds.normalized(id);
	}

	String certificate(String field, String told) {
		String number = text(field, told, given -> CertifiedSolution.number(given).matches(CertifiedSolution.PATTERN),
				"evidence.solution.error.certificate");
		return CertifiedSolution.number(number);
	}

	/**
	 * Plain words. What a spreadsheet would take for a formula is refused: it is shown in
	 * lists that people export.
	 */
	String name(String field, String told) {
		String name = text(field, told, given -> given.length() <= LONGEST_NAME
				&& given.codePoints().noneMatch(Told::isStrange) && !given.matches("[=+@-].*"), "supply.wrong.name");
		return (name == null) ? null : name.replaceAll("[\\s\\p{Z}]+", " ");
	}

	/** A day like 2026-11-20 that has come already. */
	LocalDate pastDay(String field, String told) {
		LocalDate day = day(field, told);
		if (day != null && day.isAfter(this.today)) {
			this.wrong.put(field, "supply.wrong.future");
		}
		return day;
	}

	LocalDate day(String field, String told) {
		String given = text(field, told, text -> true, null);
		try {
			LocalDate day = (given == null) ? null : LocalDate.parse(given, DAY);
			if (day != null && day.isBefore(EARLIEST)) {
				this.wrong.put(field, "supply.wrong.day");
			}
			return day;
		}
		catch (DateTimeParseException ex) {
			this.wrong.put(field, "supply.wrong.day");
			return null;
		}
	}

	/** A whole number from 0 to the most. */
	int number(String field, String told, int most) {
		String given = text(field, told, text -> text.matches("\\d{1,9}") && Integer.parseInt(text) <= most,
				"supply.wrong.number");
		return this.wrong.containsKey(field) ? 0 : Integer.parseInt(given);
	}

	void refuse(String field, String key) {
		this.wrong.putIfAbsent(field, key);
	}

	private String text(String field, String told, Predicate<String> right, String key) {
		if (told == null || told.isBlank()) {
			this.wrong.put(field, "supply.wrong.missing");
			return null;
		}
		if (!right.test(told)) {
			this.wrong.put(field, key);
		}
		return told;
	}

	private static boolean isStrange(int character) {
		return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT
				|| Character.getType(character) == Character.SURROGATE || character == 0xFFFD;
	}

}
