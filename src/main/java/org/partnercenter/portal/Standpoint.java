package org.partnercenter.portal;

import org.partnercenter.access.Account;
import org.partnercenter.partner.Organization;

/**
 * Where the visitor of a page stands.
 *
 * @param account null for a stranger
 * @param associations with how many organizations he is associated
 * @param organization the one he acts for in this session, or null
 * @param administers whether he administers it, or one of its locations
 */
record Standpoint(Account account, int associations, Organization organization, boolean administers) {

	static final Standpoint STRANGER = new Standpoint(null, 0, null, false);

	boolean isStranger() {
		return this.account == null;
	}

	boolean isStaff() {
		return this.account != null && this.account.staff();
	}

	/** Signed in, but not associated with any organization. */
	boolean isNewcomer() {
		return !isStranger() && !isStaff() && this.associations == 0;
	}

	/** Belongs to several organizations and has not said for which he acts. */
	boolean mustChoose() {
		return this.associations > 1 && this.organization == null;
	}

}
