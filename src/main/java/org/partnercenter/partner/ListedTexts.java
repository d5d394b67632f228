package org.partnercenter.partner;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;

/**
 * The texts for which a table has a rule, where its rules do nothing but list texts. To
 * look one up in a set is much faster than to have hundreds of FEEL literals parsed.
 */
final class ListedTexts {

	private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*)\"");

	private static final Pattern LIST = Pattern.compile("\\s*%1$s(\\s*,\\s*%1$s)*\\s*".formatted(TEXT));

	private ListedTexts() {
	}

	/**
	 * Empty for a table that only FEEL can answer: with more than the one input, or with
	 * a rule that is not a list of texts.
	 * @param input the variable that the table asks for
	 */
	static Optional<Set<String>> of(DmnDecision decision, String input) {
		return Optional.of(decision.getDecisionLogic())
			.filter(DmnDecisionTableImpl.class::isInstance)
			.map(DmnDecisionTableImpl.class::cast)
			.filter(table -> asksFor(table, input))
			.map(ListedTexts::conditions)
			.filter(conditions -> conditions.stream().allMatch(LIST.asMatchPredicate()))
			.map(ListedTexts::texts);
	}

	private static boolean asksFor(DmnDecisionTableImpl table, String input) {
		return table.getInputs().size() == 1
				&& input.equals(table.getInputs().get(0).getExpression().getExpression().strip());
	}

	/** What stands in the rules; the empty text for a rule that always holds. */
	private static List<String> conditions(DmnDecisionTableImpl table) {
		return table.getRules()
			.stream()
			.flatMap(rule -> rule.getConditions().stream())
			.map(condition -> Objects.toString(condition.getExpression(), ""))
			.toList();
	}

	private static Set<String> texts(List<String> conditions) {
		return conditions.stream()
			.flatMap(list -> TEXT.matcher(list).results())
			.map(text -> text.group(1))
			.collect(Collectors.toSet());
	}

}
