package org.partnercenter.wizard;

import java.util.List;

/**
 * Where a person stands.
 *
 * @param steps all steps in their order
 * @param current the page that waits for him: a step, or a page beside one, which has the
 * number of the step that it belongs to
 */
public record WizardProgress(List<Step> steps, Step current) {

	/**
	 * A user task with the extension property {@code wizardStep}.
	 *
	 * @param id the id of the user task
	 * @param label its name in the model
	 * @param number its place, from the property
	 * @param form the id of its form
	 */
	public record Step(String id, String label, int number, String form) {

	}

	/** Whether the way to a page leads back: there is no other way to go. */
	boolean isBehind(Step step) {
		boolean beside = !this.steps.contains(this.current);
		return this.steps.contains(step)
				&& (step.number() < this.current.number() || beside && step.number() == this.current.number());
	}

}
