package org.partnercenter.cases;

/**
 * How often a step was reached in a slice.
 *
 * @param count how often
 * @param broken how often it was left without having been finished
 * @param median of the durations of what has ended, in milliseconds, or {@code null}
 */
record StepFigures(long count, long broken, Long median) {

	static final StepFigures NONE = new StepFigures(0, 0, null);

}
