package org.partnercenter.cases;

import java.util.List;
import java.util.Map;

import org.partnercenter.cases.ProcessStatistics.Measured;
import org.partnercenter.diagram.Step;

/**
 * The figures of a process, perhaps beside those of another slice.
 *
 * @param other {@code null} if nothing is compared
 * @param now where cases of all versions stand, by the id of the step
 */
record Compared(Measured measured, Measured other, Map<String, StepsNow> now) {

	/** Steps with a figure in either slice, or with cases that stand there. */
	public List<Step> reached() {
		return this.measured.model().steps().stream().filter(this::isReached).toList();
	}

	public List<Step> unreached() {
		return this.measured.model().steps().stream().filter(step -> !isReached(step)).toList();
	}

	/** Steps that only the version compared has. */
	public List<Step> otherOnly() {
		return (this.other == null) ? List.of()
				: this.other.model()
					.steps()
					.stream()
					.filter(step -> this.measured.model().step(step.id()).isEmpty())
					.toList();
	}

	private boolean isReached(Step step) {
		return this.measured.of(step).count() > 0 || this.now.containsKey(step.id())
				|| this.other != null && this.other.of(step).count() > 0;
	}

}
