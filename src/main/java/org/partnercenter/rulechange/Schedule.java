package org.partnercenter.rulechange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two sets of rows in one table: the present ones for the days before a day, the changed
 * ones from that day on. Rows that both have stand in it once and untouched.
 */
final class Schedule {

	private final List<DraftRow> present;

	private final List<DraftRow> changed;

	private final int dayColumn;

	private final LocalDate day;

	private final Set<String> ids = new HashSet<>();

	private final List<DraftRow> merged = new ArrayList<>();

	private Schedule(List<DraftRow> present, List<DraftRow> changed, int dayColumn, LocalDate day) {
		this.present = present;
		this.changed = changed;
		this.dayColumn = dayColumn;
		this.day = day;
		present.forEach(row -> this.ids.add(row.id()));
	}

	/**
	 * @param dayColumn where a row says on which days it counts, in the form that
	 * {@link DayCondition} knows
	 * @param day the first one of the changed rows
	 */
	static List<DraftRow> merge(List<DraftRow> present, List<DraftRow> changed, int dayColumn, LocalDate day) {
		return new Schedule(present, changed, dayColumn, day).merge();
	}

	/** In an order that is the one of the present rows as well as that of the changed. */
	private List<DraftRow> merge() {
		int[][] common = common();
		int i = 0;
		int j = 0;
		while (i < this.present.size() || j < this.changed.size()) {
			if (i < this.present.size() && j < this.changed.size()
					&& this.present.get(i).decidesAs(this.changed.get(j))) {
				this.merged.add(this.changed.get(j++));
				i++;
			}
			else if (i < this.present.size() && (j == this.changed.size() || common[i + 1][j] >= common[i][j + 1])) {
				until(this.present.get(i++));
			}
			else {
				from(this.changed.get(j++));
			}
		}
		return this.merged;
	}

	/** The length of the longest run of rows that both have, from each pair on. */
	private int[][] common() {
		int[][] common = new int[this.present.size() + 1][this.changed.size() + 1];
		for (int i = this.present.size() - 1; i >= 0; i--) {
			for (int j = this.changed.size() - 1; j >= 0; j--) {
				common[i][j] = this.present.get(i).decidesAs(this.changed.get(j)) ? common[i + 1][j + 1] + 1
						: Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		return common;
	}

	private void until(DraftRow row) {
		DayCondition days = condition(row).before(this.day);
		if (!days.holdsNever()) {
			this.merged.add(row.withCell(this.dayColumn, days.text()));
		}
	}

	private void from(DraftRow row) {
		DayCondition days = condition(row).from(this.day);
		if (!days.holdsNever()) {
			this.merged.add(row.withCell(this.dayColumn, days.text()).withId(newId(row)));
		}
	}

	private DayCondition condition(DraftRow row) {
		return DayCondition.parse(row.cells().get(this.dayColumn))
			.orElseThrow(() -> new IllegalArgumentException("No days: " + row.cells().get(this.dayColumn)));
	}

	/** What was made of a row is found beside it, by its id and the day. */
	private String newId(DraftRow row) {
		String stem = (row.id().isEmpty() ? "rule_added" : row.id().replaceFirst("_\\d{8}(_\\d+)?$", "")) + "_"
				+ this.day.format(DateTimeFormatter.BASIC_ISO_DATE);
		String id = stem;
		for (int number = 2; !this.ids.add(id); number++) {
			id = stem + "_" + number;
		}
		return id;
	}

}
