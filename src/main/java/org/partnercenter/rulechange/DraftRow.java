package org.partnercenter.rulechange;

import java.util.List;

/**
 * A row of a table as text.
 *
 * @param id of the rule that it is or was made from; empty for a new one
 * @param cells inputs first, then outputs, as FEEL; never {@code null}
 * @param annotation what the row says about itself, may be empty
 */
record DraftRow(String id, List<String> cells, String annotation) {

	DraftRow {
		cells = List.copyOf(cells);
	}

	/** Whether it decides the same, whatever it says about itself. */
	boolean decidesAs(DraftRow other) {
		return this.id.equals(other.id) && this.cells.equals(other.cells);
	}

	DraftRow withCell(int column, String text) {
		List<String> changed = new java.util.ArrayList<>(this.cells);
		changed.set(column, text);
		return new DraftRow(this.id, changed, this.annotation);
	}

	DraftRow withId(String id) {
		return new DraftRow(id, this.cells, this.annotation);
	}

}
