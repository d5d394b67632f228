package org.partnercenter.partner;

/**
 * What the domain of an address says about whether its owner belongs to an organization
 * . The mailbox itself must be proven before any of it counts (D-16).
 *
 * @param domainProven the organization has a proven claim that covers the domain
 * @param publicProvider everybody can have an address there; never proven
 * @param roleAddress several people may read it ({@code info@}): never approves by itself
 * @param domain all labels of the host, lower-case ASCII
 */
public record Match(boolean domainProven, boolean publicProvider, boolean roleAddress, String domain) {

	/** Whether nobody needs to be asked (R-091, D-17). */
	public boolean approves() {
		return this.domainProven && !this.publicProvider && !this.roleAddress;
	}

}
