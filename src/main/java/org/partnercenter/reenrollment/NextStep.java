package org.partnercenter.reenrollment;

/** What is next in the year of a membership. */
enum NextStep {

	NOTICE, LAPSE, EXPIRY, TERM

}
