package org.partnercenter.partner;

import java.util.Arrays;
import java.util.Locale;

import org.partnercenter.access.NotFound;

/** What a person can be for an organization at one of its locations. */
public enum ContactRole {

	/**
	 * The one person the program turns to at a location; at the Headquarters also Global
	 * Administrator (R-198, D-05).
	 */
	PRIMARY_PROGRAM_CONTACT,

	/** Administers the whole organization (D-30); there is always at least one (D-20). */
	GLOBAL_ADMINISTRATOR,

	/** Administers a location and those below it (D-30). */
	LOCATION_ADMINISTRATOR,

	EXECUTIVE_CONTACT, SALES_CONTACT, TECHNICAL_CONTACT;

	/** The role with this {@link #code}; {@link NotFound} if there is none. */
	static ContactRole of(String code) {
		return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst().orElseThrow(NotFound::new);
	}

	/** As in the trail and in addresses: {@code global-administrator}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The key of its name in the message bundles. */
	public String label() {
		return "people.role." + code();
	}

}
