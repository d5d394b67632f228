package org.partnercenter.evidence;

import java.time.Instant;
import java.util.UUID;

/**
 * A key with which the program of a testing provider calls.
 *
 * @param provider its name
 * @param lastUsedAt to the minute; {@code null} if never
 * @param revokedAt {@code null} while it is valid
 */
record ProviderKey(UUID id, String provider, Instant madeAt, Instant lastUsedAt, Instant revokedAt) {

	public boolean isValid() {
		return this.revokedAt == null;
	}

}
