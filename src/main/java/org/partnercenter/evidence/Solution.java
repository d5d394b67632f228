package org.partnercenter.evidence;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A tested solution whose certificate was verified.
 *
 * @param expiresOn the last day on which it counts
 */
public record Solution(UUID id, LocalDate certifiedOn, LocalDate expiresOn) {

	/** Whether its certificate is valid on that day. */
	public boolean holdsOn(LocalDate day) {
		return !day.isBefore(this.certifiedOn) && !day.isAfter(this.expiresOn);
	}

}
