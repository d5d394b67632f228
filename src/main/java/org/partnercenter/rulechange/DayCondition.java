package org.partnercenter.rulechange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The days on which a row counts, as our tables write them: an empty cell, a comparison
 * with a date, a date, a span, or several of these.
 *
 * @param spans without those that hold no day
 */
record DayCondition(List<Span> spans) {

	private static final String DATE = "date\\(\\s*\"([^\"]*)\"\\s*\\)";

	private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>|)\\s*" + DATE);

	private static final Pattern SPAN = Pattern
		.compile("([\\[\\](])\\s*" + DATE + "\\s*\\.\\.\\s*" + DATE + "\\s*([\\[\\])])");

	/**
	 * @param from the first day, or {@code null}
	 * @param before the day after the last, or {@code null}
	 */
	record Span(LocalDate from, LocalDate before) {

		boolean holds() {
			return this.from == null || this.before == null || this.from.isBefore(this.before);
		}

		String text() {
			if (this.from != null && this.before != null) {
				return "[%s..%s]".formatted(date(this.from), date(this.before.minusDays(1)));
			}
			return (this.from != null) ? ">= " + date(this.from) : "< " + date(this.before);
		}

		private static String date(LocalDate day) {
			return "date(\"" + day + "\")";
		}

	}

	/** Empty if it is none of these. */
	static Optional<DayCondition> parse(String cell) {
		if (cell.isBlank() || cell.strip().equals("-")) {
			return Optional.of(new DayCondition(List.of(new Span(null, null))));
		}
		List<Span> spans = new ArrayList<>();
		try {
			for (String one : cell.split(",")) {
				Span span = span(one.strip());
				if (span == null) {
					return Optional.empty();
				}
				spans.add(span);
			}
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
		return Optional.of(new DayCondition(spans.stream().filter(Span::holds).toList()));
	}

	/** Only those of its days that are before this one. */
	DayCondition before(LocalDate day) {
		return each(span -> new Span(span.from(),
				(span.before() != null && span.before().isBefore(day)) ? span.before() : day));
	}

	/** Only this day and those after it. */
	DayCondition from(LocalDate day) {
		return each(
				span -> new Span((span.from() != null && span.from().isAfter(day)) ? span.from() : day, span.before()));
	}

	boolean holdsNever() {
		return this.spans.isEmpty();
	}

	/** As it stands in a cell. */
	String text() {
		boolean always = this.spans.stream().anyMatch(span -> span.from() == null && span.before() == null);
		return always ? "" : this.spans.stream().map(Span::text).collect(Collectors.joining(", "));
	}

	private DayCondition each(java.util.function.UnaryOperator<Span> change) {
		return new DayCondition(this.spans.stream().map(change).filter(Span::holds).toList());
	}

	private static Span span(String text) {
		Matcher comparison = COMPARISON.matcher(text);
		if (comparison.matches()) {
			LocalDate day = LocalDate.parse(comparison.group(2));
			return switch (comparison.group(1)) {
				case "<" -> new Span(null, day);
				case "<=" -> new Span(null, day.plusDays(1));
				case ">" -> new Span(day.plusDays(1), null);
				case ">=" -> new Span(day, null);
				default -> new Span(day, day.plusDays(1));
			};
		}
		Matcher span = SPAN.matcher(text);
		if (!span.matches()) {
			return null;
		}
		LocalDate first = LocalDate.parse(span.group(2));
		LocalDate last = LocalDate.parse(span.group(3));
		return new Span(span.group(1).equals("[") ? first : first.plusDays(1),
				span.group(4).equals("]") ? last.plusDays(1) : last);
	}

}
