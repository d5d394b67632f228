package org.partnercenter.handbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

import org.partnercenter.handbook.TablePage.Column;
import org.partnercenter.handbook.TablePage.Row;
import org.partnercenter.handbook.TablePage.Version;

/** Turns the model of a table into what a person reads. */
final class TableReader {

	private TableReader() {
	}

	static TablePage read(String definitionId, int version, Decision decision, List<Version> versions) {
		DecisionTable table = (DecisionTable) decision.getExpression();
		return new TablePage(definitionId, decision.getId(), decision.getName(), description(decision),
				table.getHitPolicy().name(), version, table.getInputs().stream().map(TableReader::column).toList(),
				table.getOutputs().stream().map(TableReader::column).toList(),
				table.getRules().stream().map(TableReader::row).toList(), versions);
	}

	private static Column column(Input input) {
		return new Column(input.getLabel(), text(input.getInputExpression().getText()),
				input.getInputExpression().getTypeRef());
	}

	private static Column column(Output output) {
		return new Column(output.getLabel(), output.getName(), output.getTypeRef());
	}

	private static Row row(Rule rule) {
		List<String> cells = Stream
			.concat(rule.getInputEntries().stream().map(entry -> text(entry.getText())),
					rule.getOutputEntries().stream().map(entry -> text(entry.getText())))
			.toList();
		return new Row(rule.getId(), cells, description(rule));
	}

	private static String description(DmnElement element) {
		return Optional.ofNullable(element.getDescription())
			.map(Description::getTextContent)
			.map(String::strip)
			.orElse(null);
	}

	private static String text(ModelElementInstance text) {
		return (text != null) ? text.getTextContent().strip() : "";
	}

}
