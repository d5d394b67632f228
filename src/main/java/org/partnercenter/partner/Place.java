package org.partnercenter.partner;

import java.util.UUID;

/**
 * A location of an organization as others see it.
 *
 * @param parent {@code null} at the Headquarters
 * @param country ISO 3166 code of two letters
 */
public record Place(UUID id, UUID organization, UUID parent, String name, String country, String state, String city,
		boolean headquarters) {

}
