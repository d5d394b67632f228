package org.partnercenter.process;

import java.util.List;
import java.util.Optional;

/**
 * What a table said: together with the inputs, the reasons of a decision.
 *
 * @param table the id of the decision, such as {@code program-fees}
 * @param version counted by the engine
 * @param definitionId names this very version, also years later
 * @param rows the rules that fired, in the order of the table
 */
public record TableRows(String table, int version, String definitionId, List<TableRow> rows) {

	/** For a table that answers with one row. */
	public Optional<TableRow> first() {
		return this.rows.stream().findFirst();
	}

}
