package org.partnercenter.partner;

import java.time.Instant;
import java.util.UUID;

/**
 * A location of an organization as others see it.
 *
 * @param parent {@code null} at the Headquarters
 * @param country ISO 3166 code of two letters
 * @param addedAt when it became one; {@code null} at the Headquarters
 * @param open whether it was not closed since
 */
public record Place(UUID id, UUID organization, UUID parent, String name, String country, String state, String city,
		String street, String postalCode, Instant addedAt, boolean open, boolean headquarters) {

}
