package org.partnercenter.reenrollment;

import java.time.Instant;

/**
 * What a renewal waits for.
 *
 * @param at when it is due; in the past where it was missed
 */
record NextStep(Kind kind, Instant at) {

	enum Kind {

		/** The organization is told something. */
		NOTICE,

		/** The anniversary is over. */
		LAPSE,

		/** The grace is over. */
		EXPIRY,

		/** It was renewed, and the new term begins. */
		TERM

	}

}
