package org.partnercenter.partner;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What those with the right may know about a person of their organization (D-12).
 *
 * @param id of the association, for addresses of pages
 * @param certified whether a certification ID is linked; never which
 */
public record WorkCard(UUID id, UUID organization, String account, String firstName, String lastName, String workEmail,
		UUID location, Instant since, boolean certified, List<HeldRole> roles) {

	public String name() {
		return this.firstName + " " + this.lastName;
	}

}
