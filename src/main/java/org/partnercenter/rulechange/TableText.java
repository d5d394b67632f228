package org.partnercenter.rulechange;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Rows out of a file of tables, and into it. */
final class TableText {

	private TableText() {
	}

	static DraftRow row(Rule rule) {
		List<String> cells = Stream
			.concat(rule.getInputEntries().stream().map(entry -> text(entry.getText())),
					rule.getOutputEntries().stream().map(entry -> text(entry.getText())))
			.toList();
		return new DraftRow(rule.getId(), cells, Optional.ofNullable(description(rule)).orElse(""));
	}

	/** What an element says about itself, or {@code null}. */
	static String description(DmnElement element) {
		return Optional.ofNullable(element.getDescription())
			.map(Description::getTextContent)
			.map(String::strip)
			.orElse(null);
	}

	/**
	 * The file with other rows in one of its tables; everything else in it stays.
	 * @param rows with an id each
	 */
	static String with(RuleTable table, List<DraftRow> rows) {
		DmnModelInstance model = Dmn
			.readModelFromStream(new ByteArrayInputStream(table.file().getBytes(StandardCharsets.UTF_8)));
		Decision decision = model.getModelElementById(table.id());
		Collection<Rule> rules = ((DecisionTable) decision.getExpression()).getRules();
		List.copyOf(rules).forEach(rules::remove);
		long inputs = table.columns().stream().filter(RuleTable.Column::input).count();
		rows.forEach(row -> rules.add(rule(model, row, inputs)));
		return Dmn.convertToString(model).replaceAll("(?m)^\\s+\\R", "");
	}

	private static Rule rule(DmnModelInstance model, DraftRow row, long inputs) {
		Rule rule = model.newInstance(Rule.class, row.id());
		if (!row.annotation().isEmpty()) {
			Description description = model.newInstance(Description.class);
			description.setTextContent(row.annotation());
			rule.setDescription(description);
		}
		for (int i = 0; i < row.cells().size(); i++) {
			Text text = model.newInstance(Text.class);
			text.setTextContent(row.cells().get(i));
			String id = row.id().replaceFirst("^(rule_)?", "entry_") + "_" + i;
			if (i < inputs) {
				InputEntry entry = model.newInstance(InputEntry.class, id);
				entry.setText(text);
				rule.getInputEntries().add(entry);
			}
			else {
				OutputEntry entry = model.newInstance(OutputEntry.class, id);
				entry.setText(text);
				rule.getOutputEntries().add(entry);
			}
		}
		return rule;
	}

	private static String text(ModelElementInstance text) {
		return (text != null) ? text.getTextContent().strip() : "";
	}

}
