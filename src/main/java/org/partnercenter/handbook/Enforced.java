package org.partnercenter.handbook;

import java.util.List;
import java.util.stream.Stream;

/**
 * What keeps a rule.
 *
 * @param steps of processes that name it, or whole processes
 * @param rows of tables that name it, or whole tables
 * @param through steps that read one of these tables
 * @param classes that say they serve it
 * @param tests that prove it
 */
record Enforced(BookRule rule, List<Place> steps, List<Place> rows, List<Place> through, List<String> classes,
		List<String> tests) {

	/**
	 * Neither a step nor a row nor a class nor a test knows of it; that a whole process
	 * or table names it among others is not enough.
	 */
	public boolean isNowhere() {
		return Stream.concat(this.steps.stream(), this.rows.stream()).allMatch(place -> place.part() == null)
				&& this.classes.isEmpty() && this.tests.isEmpty();
	}

	/** Something keeps it, and nothing proves that it does. */
	public boolean isUnproven() {
		return !isNowhere() && this.tests.isEmpty();
	}

	/** All steps at which it is at work, each once; whole processes are none. */
	public List<Place> atWork() {
		return Stream.concat(this.steps.stream(), this.through.stream())
			.filter(place -> place.part() != null)
			.distinct()
			.toList();
	}

}
