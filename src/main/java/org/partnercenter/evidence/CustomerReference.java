package org.partnercenter.evidence;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A reference that a customer accepted.
 *
 * @param assignedTo the competency for which it counts, and no other;
 * {@code null}: for none yet
 * @param expiresOn the last day on which it counts
 */
public record CustomerReference(UUID id, CompetencyKey assignedTo, LocalDate acceptedOn, LocalDate expiresOn) {

	/** Whether it has been accepted by then and not expired yet. */
	public boolean holdsOn(LocalDate day) {
		return !day.isBefore(this.acceptedOn) && !day.isAfter(this.expiresOn);
	}

}
