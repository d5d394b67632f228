package org.partnercenter.console;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A change of one or several units.
 *
 * @param author account of who brought it; {@code null} if a release did
 * @param mistakes sentences of the gate; empty if it may be handed in
 * @param reason why it is wanted, {@code null} as long as nobody has said
 * @param migrates whether running cases are to be migrated
 * @param review what the second owner said, {@code null} before
 * @param takeBack who took it back at once, {@code null} if nobody did
 * @param ofChange the change that this one takes back, or {@code null}
 */
record Change(UUID id, ChangeKind kind, ChangeState state, String author, Instant createdAt, List<String> mistakes,
		String reason, boolean migrates, Word review, Word takeBack, UUID ofChange) {

	/** Who said something, when, and why. */
	record Word(String by, Instant at, String reason) {

	}

}
