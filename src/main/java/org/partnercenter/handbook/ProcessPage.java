package org.partnercenter.handbook;

import java.util.List;
import java.util.Set;

import org.partnercenter.diagram.DrawnModel;

/**
 * A process with its steps.
 *
 * @param rules that the model as a whole names
 * @param steps in reading order
 */
record ProcessPage(DrawnModel model, Set<String> rules, List<StepPage> steps) {

	/** The forms of its steps, each once. */
	public List<String> forms() {
		return this.steps.stream()
			.map(step -> step.step().form())
			.filter(java.util.Objects::nonNull)
			.distinct()
			.sorted()
			.toList();
	}

	/** Steps that say something; gateways and plain events are only drawn. */
	public List<StepPage> telling() {
		return this.steps.stream().filter(StepPage::tells).toList();
	}

}
