package org.partnercenter.rulechange;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A process owner who changes a cell of a table. */
final class Changing {

	private Changing() {
	}

	/** The rows with another text in the named column of one of them. */
	static List<DraftRow> cell(RuleTable table, String row, String column, String text) {
		List<DraftRow> rows = new ArrayList<>();
		int at = table.columns().stream().map(RuleTable.Column::name).toList().indexOf(column);
		table.rows().forEach(each -> rows.add(each.id().equals(row) ? each.withCell(at, text) : each));
		return rows;
	}

	/** The draft as it is now, with these rows. */
	static UUID draft(RuleDrafts drafts, String table, java.time.LocalDate day, List<DraftRow> rows, String author) {
		UUID id = drafts.begin(table, author);
		if (!drafts.save(id, 0, day, "To see what happens", rows, author)) {
			throw new AssertionError("Not saved");
		}
		return id;
	}

}
