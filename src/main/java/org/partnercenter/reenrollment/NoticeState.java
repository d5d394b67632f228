package org.partnercenter.reenrollment;

/** What became of a notice; each ends in exactly one of the last four. */
enum NoticeState {

	/** It will go out on its day. */
	EXPECTED,

	SENT,

	/** It was not needed any more. */
	SUPPRESSED,

	/** It was missed, and a later one went out in its place (D-23). */
	SKIPPED,

	/** Nobody could be reached. */
	FAILED

}
