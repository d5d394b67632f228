package org.partnercenter.audit;

import java.util.UUID;

/**
 * Whose time line it is: an organization's or a person's, never both.
 *
 * @param organization {@code null} for a person
 * @param account {@code null} for an organization
 */
record Subject(UUID organization, String account) {

	static Subject organization(UUID id) {
		return new Subject(id, null);
	}

	static Subject person(String account) {
		return new Subject(null, account);
	}

	boolean isPerson() {
		return this.account != null;
	}

}
