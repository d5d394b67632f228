package org.partnercenter.rulechange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.springframework.util.MultiValueMap;

/**
 * What a process owner has typed into the page of a draft.
 *
 * @param seen the version of the draft that the page showed
 * @param effectiveOn {@code null} if it is no day
 */
record Typed(long seen, LocalDate effectiveOn, String purpose, List<DraftRow> rows) {

	/**
	 * @param columns how many each row has
	 * @param action the button pressed: {@code add}, {@code remove-2}, {@code up-2}, or
	 * anything else
	 */
	static Typed of(MultiValueMap<String, String> form, int columns, String action) {
		List<DraftRow> rows = new ArrayList<>();
		for (int i = 0; i < RuleDrafts.MOST_ROWS && form.containsKey("id-" + i); i++) {
			int row = i;
			rows.add(new DraftRow(text(form, "id-" + i),
					IntStream.range(0, columns).mapToObj(column -> text(form, Mistake.cell(row, column))).toList(),
					text(form, "note-" + i)));
		}
		change(rows, columns, action);
		return new Typed(number(text(form, "seen")), day(text(form, "effectiveOn")), text(form, "purpose"), rows);
	}

	private static void change(List<DraftRow> rows, int columns, String action) {
		int row = (int) number(action.replaceFirst("^(remove|up)-", ""));
		if (action.equals("add") && rows.size() < RuleDrafts.MOST_ROWS) {
			rows.add(new DraftRow("", IntStream.range(0, columns).mapToObj(column -> "").toList(), ""));
		}
		else if (action.startsWith("remove-") && row >= 0 && row < rows.size()) {
			rows.remove(row);
		}
		else if (action.startsWith("up-") && row > 0 && row < rows.size()) {
			rows.add(row - 1, rows.remove(row));
		}
	}

	private static String text(MultiValueMap<String, String> form, String name) {
		return Objects.requireNonNullElse(form.getFirst(name), "").strip();
	}

	private static long number(String text) {
		return text.matches("\\d{1,9}") ? Long.parseLong(text) : -1;
	}

	private static LocalDate day(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	/** Whether it fits into the database whatever is wrong with it. */
	boolean isShortEnough() {
		return this.purpose.length() <= RuleDrafts.LONGEST_PURPOSE && Json.write(this.rows).length() <= 1_000_000;
	}

}
