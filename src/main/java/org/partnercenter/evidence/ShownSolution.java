package org.partnercenter.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A tested solution as pages show it.
 *
 * @param reason why it was refused, or {@code null}
 */
record ShownSolution(UUID id, UUID organization, CertifiedSolution said, SolutionState state, Instant claimedAt,
		String reason) {

	/** What keeps it from counting, or that it counts: the end of a message key. */
	public String standing(LocalDate today) {
		if (this.state != SolutionState.VERIFIED) {
			return this.state.name();
		}
		boolean holds = new Solution(this.id, this.said.certifiedOn(), this.said.expiresOn()).holdsOn(today);
		return holds ? "COUNTS" : today.isAfter(this.said.expiresOn()) ? "EXPIRED" : "NOT_YET";
	}

}
