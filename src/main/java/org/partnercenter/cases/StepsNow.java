package org.partnercenter.cases;

/** How many cases stand at a step now, with a task past its due date, or in failure. */
record StepsNow(long waiting, long overdue, long failed) {

	static final StepsNow NONE = new StepsNow(0, 0, 0);

}
