package org.partnercenter.cases;

/**
 * How a process stands at this moment.
 *
 * @param running cases that have not ended
 * @param waiting of these, how many wait for somebody at a task
 * @param overdue of these, how many have a task past its due date
 * @param failed of those running, how many have an open incident
 * @param finished how many ended within the last 30 days
 * @param median of the durations of these, in milliseconds; {@code null} if there are
 * none
 */
record ProcessFigures(long running, long waiting, long overdue, long failed, long finished, Long median) {

	static final ProcessFigures NONE = new ProcessFigures(0, 0, 0, 0, 0, null);

}
