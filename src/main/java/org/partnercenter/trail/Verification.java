package org.partnercenter.trail;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What verifying the trail has found: nothing, or the first broken record.
 *
 * @param problem {@code null}: the trail is intact
 * @param records how many were sealed and found good, up to the problem
 * @param id of the broken record in the trail, if there is one
 * @param at when it was recorded, as it says itself; when the anchor was taken, for
 * problems that an anchor shows; or {@code null}
 */
public record Verification(Problem problem, long records, Long id, Instant at) {

	public boolean isIntact() {
		return this.problem == null;
	}

	/** The key of the sentence that tells of it, with id, time and number of records. */
	public String getMessage() {
		return "trail.verified." + (isIntact() ? "intact" : this.problem.name());
	}

	/** For the sentence. */
	public Object[] arguments() {
		return new Object[] { String.valueOf(this.id),
				(this.at != null) ? this.at.truncatedTo(ChronoUnit.SECONDS) : "-", String.valueOf(this.records) };
	}

	static Verification intact(long records) {
		return new Verification(null, records, null, null);
	}

	/** In which way a record is broken. */
	public enum Problem {

		/** A field differs from what was written. */
		CHANGED,
		/** It was sealed, and is gone. */
		MISSING,
		/** The product did not write it, or something else stood there. */
		INSERTED,
		/** Genuine, but not at the place where it was sealed. */
		MOVED,
		/** Genuine, but for the second time. */
		REPLAYED,
		/** Everything from here on was written with another key. */
		REWRITTEN,
		/** An anchor knows another chain of that length. */
		ANCHOR_DIFFERS,
		/** An anchor knows more records than there are. */
		CUT,
		/** Genuine, but for too long not in the chain. */
		UNSEALED,
		/** Deleted before it was sealed; another record tells of it. */
		LOST

	}

}
