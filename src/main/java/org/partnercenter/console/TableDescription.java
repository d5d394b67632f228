package org.partnercenter.console;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The rows of tables, and what holds for each table as a whole. */
final class TableDescription {

	private TableDescription() {
	}

	/** By id, in the order of the rows. */
	static Map<String, Described> of(String text) {
		DmnModelInstance model = Dmn
			.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
		Map<String, Described> described = new LinkedHashMap<>();
		for (Decision decision : model.getModelElementsByType(Decision.class)) {
			for (DecisionTable table : decision.getChildElementsByType(DecisionTable.class)) {
				described.put(decision.getId(),
						new Described(decision.getId(), decision.getName(), whole(decision, table), null));
				rows(decision.getId(), table).forEach(row -> described.put(row.id(), row));
			}
		}
		return described;
	}

	private static Map<String, String> whole(Decision decision, DecisionTable table) {
		Map<String, String> details = new LinkedHashMap<>();
		details.put("name", decision.getName());
		details.put("hitPolicy", String.valueOf(table.getHitPolicy()));
		details.put("columns", String.join(", ", columns(table)));
		return details;
	}

	private static List<Described> rows(String decision, DecisionTable table) {
		List<Described> rows = new ArrayList<>();
		List<String> columns = columns(table);
		int number = 0;
		for (Rule rule : table.getRules()) {
			Map<String, String> cells = new LinkedHashMap<>();
			Iterator<String> column = columns.iterator();
			rule.getInputEntries().forEach(cell -> put(cells, column, text(cell.getText())));
			rule.getOutputEntries().forEach(cell -> put(cells, column, text(cell.getText())));
			Optional.ofNullable(rule.getDescription()).ifPresent(note -> cells.put("description", text(note)));
			// rows are read from top to bottom: which one comes first may decide
			rows.add(new Described(decision + "/" + rule.getId(), name(decision, ++number, cells), cells, null));
		}
		return rows;
	}

	private static String name(String decision, int number, Map<String, String> cells) {
		String said = cells.getOrDefault("description", "");
		return decision + " " + number + (said.isEmpty() ? "" : ": " + said);
	}

	private static void put(Map<String, String> cells, Iterator<String> column, String text) {
		if (column.hasNext()) {
			cells.put(column.next(), text);
		}
	}

	private static List<String> columns(DecisionTable table) {
		List<String> columns = new ArrayList<>();
		table.getInputs().forEach(input -> columns.add(text(input.getInputExpression().getText())));
		table.getOutputs().forEach(output -> columns.add("→ " + output.getName()));
		return columns;
	}

	private static String text(ModelElementInstance text) {
		return (text == null) ? "" : text.getTextContent().strip();
	}

}
