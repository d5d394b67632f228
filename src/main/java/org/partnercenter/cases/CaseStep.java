package org.partnercenter.cases;

import java.time.Instant;

/**
 * Something that happened on the way of a case.
 *
 * @param id of this one time; a step may be reached several times
 * @param activity the id in the model
 * @param scope the id of the part in which it lies, or of the case
 * @param type as the model calls it
 * @param ended {@code null} while it lasts
 * @param brokenOff left without having been finished
 * @param account who did it, or has it; {@code null} for the system
 * @param called the instance that was called, or {@code null}
 * @param order grows along the way of one execution
 */
record CaseStep(String id, String instance, String activity, String name, String scope, String type, Instant started,
		Instant ended, Long millis, boolean brokenOff, String account, String called, long order) {

	/** Neither a branch nor a place where ways meet. */
	public boolean isWork() {
		return !this.type.endsWith("Gateway");
	}

}
