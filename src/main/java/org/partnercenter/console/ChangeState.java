package org.partnercenter.console;

/** How far a change has come. */
enum ChangeState {

	/** Uploaded, perhaps with mistakes; can be replaced and thrown away. */
	DRAFT,
	/** Waits for a second process owner. */
	IN_REVIEW, WITHDRAWN, REJECTED,
	/** To be deployed within the next seconds. */
	APPROVED,
	/** Another change of the same unit came first. */
	OVERTAKEN, IN_FORCE, TAKEN_BACK;

	/** Somebody still has to do something with it. */
	boolean isOpen() {
		return this == DRAFT || this == IN_REVIEW || this == APPROVED;
	}

}
