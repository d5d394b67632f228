package org.partnercenter.console;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;

/**
 * The program asks tables by their names and reads their columns by name: rows come and
 * go, those names stay.
 */
final class TableColumns {

	private TableColumns() {
	}

	/**
	 * One sentence for each name that a table has lost or that the program would not
	 * fill.
	 */
	static List<String> mistakes(Candidate candidate) {
		List<String> mistakes = new ArrayList<>();
		candidate.parts().forEach(part -> part.filesBefore().forEach((path, text) -> {
			if (path.endsWith(".dmn") && part.files().containsKey(path)) {
				compare(path, columns(text), columns(part.files().get(path)), mistakes);
			}
		}));
		return mistakes;
	}

	private static void compare(String path, Map<String, Set<String>> before, Map<String, Set<String>> after,
			List<String> mistakes) {
		before.forEach((table, columns) -> {
			Set<String> kept = after.getOrDefault(table, Set.of());
			if (!after.containsKey(table)) {
				mistakes.add(path + ": the table " + table + " is missing; the program asks it by that name.");
			}
			else {
				columns.stream()
					.filter(column -> !kept.contains(column))
					.forEach(column -> mistakes
						.add(path + ": the table " + table + " has lost its column " + column + "."));
				kept.stream()
					.filter(column -> column.startsWith("input ") && !columns.contains(column))
					.forEach(column -> mistakes.add(path + ": the table " + table + " asks for " + column
							+ ", which the program does not know."));
			}
		});
	}

	/** Table to what it asks for and what it answers. */
	private static Map<String, Set<String>> columns(String text) {
		DmnModelInstance model = Dmn
			.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
		Map<String, Set<String>> tables = new TreeMap<>();
		for (Decision decision : model.getModelElementsByType(Decision.class)) {
			for (DecisionTable table : decision.getChildElementsByType(DecisionTable.class)) {
				Set<String> columns = table.getInputs()
					.stream()
					.map(input -> "input " + input.getInputExpression().getText().getTextContent().strip())
					.collect(Collectors.toCollection(TreeSet::new));
				table.getOutputs().forEach(output -> columns.add("output " + output.getName()));
				tables.put(decision.getId(), columns);
			}
		}
		return tables;
	}

}
