package org.partnercenter.wizard;

import java.util.List;

/**
 * Where a person stands.
 *
 * @param steps all steps in their order
 * @param current the step that waits for him
 */
public record WizardProgress(List<Step> steps, Step current) {

	/**
	 * A user task with the extension property {@code wizardStep}.
	 *
	 * @param id the id of the user task
	 * @param number its place, from the property
	 */
	public record Step(String id, String label, int number) {
	}

	boolean isBehind(String stepId) {
		return this.steps.stream().anyMatch(step -> step.id().equals(stepId) && step.number() < this.current.number());
	}

}
