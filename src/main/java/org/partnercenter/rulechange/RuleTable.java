package org.partnercenter.rulechange;

import java.util.List;

/**
 * A deployed version of a table that organizations are judged by.
 *
 * @param definitionId names this very version
 * @param id of the decision, such as {@code program-levels}
 * @param path of the file that it stands in, perhaps with others
 * @param file the text of that file
 * @param columns inputs first
 * @param ordered whether the order of its rows matters
 */
record RuleTable(String definitionId, String id, int version, String name, String description, String path, String file,
		List<Column> columns, List<DraftRow> rows, boolean ordered) {

	/**
	 * @param name of an input the expression, of an output its name
	 * @param type such as {@code string}; {@code null} where the table says none
	 */
	record Column(String label, String name, String type, boolean input) {

		/** What a row's day is held against (D-01). */
		boolean isDay() {
			return this.input && this.name.equals("day");
		}

	}

	/** The column with the day; -1 if there is none. */
	int day() {
		for (int i = 0; i < this.columns.size(); i++) {
			if (this.columns.get(i).isDay()) {
				return i;
			}
		}
		return -1;
	}

}
