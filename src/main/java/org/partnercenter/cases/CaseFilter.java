package org.partnercenter.cases;

import java.time.LocalDate;

/**
 * Which cases are asked for; {@code null}, or false, for what does not matter.
 *
 * @param definition a version of the process
 * @param step the id of a step at which they stand
 * @param overdue only those with a task past its due date
 * @param longer only those that have been waiting at a step for more than so many days
 * @param sought a Partner Program ID, the key of a case or of the instance
 * @param from the day, in UTC, on which they began at the earliest
 * @param until the day on which they began at the latest
 */
record CaseFilter(String process, String definition, CaseState state, String step, boolean overdue, Integer longer,
		String sought, LocalDate from, LocalDate until) {

}
