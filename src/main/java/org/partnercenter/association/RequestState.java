package org.partnercenter.association;

/** Where a request to associate stands. */
enum RequestState {

	/** The person is still entering his address. */
	BEGUN,
	/** The domain approves; the link in the mail has not been used yet (D-16). */
	WAITING_FOR_PROOF,
	/** An administrator has to decide. */
	WAITING_FOR_DECISION,
	/** May complete the individual profile. */
	APPROVED,
	/** Belongs to the organization. */
	ASSOCIATED, REJECTED, EXPIRED, WITHDRAWN, CANCELLED;

	/** Whether something can still come of it. */
	boolean isOpen() {
		return this == BEGUN || this == WAITING_FOR_PROOF || this == WAITING_FOR_DECISION || this == APPROVED;
	}

}
