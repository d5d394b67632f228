package org.partnercenter.portal;

import java.util.UUID;

/**
 * The line below the bar: for which organization a person acts.
 *
 * @param organization its displayed name
 * @param level the code of its level, or null for one that is no member
 * @param administrator the name of its program administrator, or null
 * @param contact the name of its primary program contact, or null
 * @param signature of the agreement that the organization signed last, or null
 * @param oneOfSeveral whether the person could choose another one
 */
public record Summary(String organization, String level, String administrator, String contact, UUID signature,
		boolean oneOfSeveral) {

	/** mostly the same person is both. */
	public boolean isOnePersonBoth() {
		return this.administrator != null && this.administrator.equals(this.contact);
	}

}
