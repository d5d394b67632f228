package org.partnercenter.access;

import java.util.Locale;

/**
 * A personal or a staff account, as it was when it was read.
 *
 * @param id never reused: {@code p-<random>} or {@code staff-<name>}
 * @param email folded to lower case and proven; null for a member of staff without one
 * @param language the language chosen for pages and mails
 * @param country the ISO code the person gave at the first visit, or null
 */
public record Account(String id, String email, String firstName, String lastName, Locale language, String country,
		boolean staff) {

	/** First and last name. */
	public String name() {
		return (this.firstName + " " + this.lastName).strip();
	}

}
