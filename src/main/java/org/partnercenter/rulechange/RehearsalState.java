package org.partnercenter.rulechange;

/** How far a rehearsal is. */
enum RehearsalState {

	RUNNING, DONE, CANCELED, FAILED

}
