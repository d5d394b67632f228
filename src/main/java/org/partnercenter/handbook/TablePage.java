package org.partnercenter.handbook;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A version of a decision table.
 *
 * @param id of the decision, such as {@code program-fees}
 * @param description what the table says about itself, or {@code null}
 * @param hitPolicy such as {@code FIRST}, {@code OUTPUT_ORDER} or {@code RULE_ORDER}
 * @param versions all there are, newest first
 */
record TablePage(String definitionId, String id, String name, String description, String hitPolicy, int version,
		List<Column> inputs, List<Column> outputs, List<Row> rows, List<Version> versions) {

	/**
	 * @param label as a reader calls it
	 * @param name the expression of an input, the name of an output
	 */
	record Column(String label, String name, String type) {
	}

	/**
	 * @param cells inputs first, as they are written
	 * @param annotation what the row says about itself, or {@code null}
	 */
	record Row(String id, List<String> cells, String annotation) {

		public Set<String> rules() {
			return RuleIds.in(this.annotation);
		}

	}

	/**
	 * @param shipped whether it came with a release, and not from a process owner
	 */
	record Version(int number, Instant deployedAt, boolean shipped) {
	}

	public boolean isNewest() {
		return this.versions.isEmpty() || this.versions.get(0).number() == this.version;
	}

}
