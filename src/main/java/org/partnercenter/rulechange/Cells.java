package org.partnercenter.rulechange;

import java.util.Optional;
import java.util.regex.Pattern;

import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/**
 * Checks single cells: that the engine can read them, and that they are of the few plain
 * forms that these tables are written in. A name without quotation marks, say, is good
 * FEEL, but never fits anything.
 */
@Component
class Cells {

	static final int LONGEST = 1000;

	private static final Pattern TEXTS = Pattern.compile("(not\\()?\\s*\"[^\"]*\"(\\s*,\\s*\"[^\"]*\")*\\s*\\)?");

	private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");

	private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");

	private final FeelEngine feel;

	Cells(ProcessEngine engine) {
		this.feel = ((DefaultDmnEngineConfiguration) ((ProcessEngineConfigurationImpl) engine
			.getProcessEngineConfiguration()).getDmnEngineConfiguration()).getFeelEngine();
	}

	/** The key of the sentence about what is wrong; empty if nothing is. */
	Optional<String> problem(RuleTable.Column column, String cell) {
		if (cell.length() > LONGEST) {
			return Optional.of("long");
		}
		if (cell.isBlank()) {
			return Optional.empty();
		}
		return isReadable(column, cell) ? form(column, cell) : Optional.of("unreadable");
	}

	private boolean isReadable(RuleTable.Column column, String cell) {
		try {
			if (column.input()) {
				this.feel.evaluateSimpleUnaryTests(cell, "cellInput",
						Variables.createVariables().putValue("cellInput", "x").asVariableContext());
			}
			else {
				this.feel.evaluateSimpleExpression(cell, Variables.createVariables().asVariableContext());
			}
			return true;
		}
		catch (FeelException ex) {
			return false;
		}
	}

	private static Optional<String> form(RuleTable.Column column, String cell) {
		if (column.isDay()) {
			return DayCondition.parse(cell).isPresent() ? Optional.empty() : Optional.of("day");
		}
		if (column.input()) {
			return (cell.strip().equals("-") || TEXTS.matcher(cell.strip()).matches()) ? Optional.empty()
					: Optional.of("texts");
		}
		return switch (String.valueOf(column.type())) {
			case "integer" -> fits(WHOLE, cell, "whole");
			case "double", "long", "number" -> fits(NUMBER, cell, "number");
			case "boolean" -> cell.strip().matches("true|false") ? Optional.empty() : Optional.of("flag");
			default -> fits(TEXT, cell, "text");
		};
	}

	private static Optional<String> fits(Pattern form, String cell, String problem) {
		return form.matcher(cell.strip()).matches() ? Optional.empty() : Optional.of(problem);
	}

}
