package org.partnercenter.partner;

import java.util.UUID;

/** A contact role that a person holds at a location of an organization. */
public record HeldRole(UUID organization, UUID location, String account, ContactRole role) {

	static HeldRole of(RoleRow row) {
		return new HeldRole(row.organization(), row.location(), row.account(), row.role());
	}

}
