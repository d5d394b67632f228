package org.partnercenter.portal;

import java.util.UUID;

import org.partnercenter.membership.MembershipStatus;

/**
 * The line below the bar: for which organization a person acts.
 *
 * @param organization its displayed name
 * @param membership where its membership stands, or null for one that never was a member
 * @param reenrolls whether the person can re-enroll it now
 * @param administrator the name of its program administrator, or null
 * @param contact the name of its primary program contact, or null
 * @param signature of the agreement that the organization signed last, or null
 * @param oneOfSeveral whether the person could choose another one
 */
public record Summary(String organization, MembershipStatus membership, boolean reenrolls, String administrator,
		String contact, UUID signature, boolean oneOfSeveral) {

	/** mostly the same person is both. */
	public boolean isOnePersonBoth() {
		return this.administrator != null && this.administrator.equals(this.contact);
	}

}
