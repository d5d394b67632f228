package org.partnercenter.partner;

import java.util.UUID;

/**
 * An organization's claim to an e-mail domain, at the moment of asking.
 *
 * @param domain all labels of the host, lower-case ASCII
 * @param subDomains whether addresses at hosts below the domain count too (D-18)
 * @param contestedWith the organization that had the domain proven when this claim was
 * proven too; {@code null} if there was none
 */
public record Claim(UUID id, UUID organization, String domain, ClaimState state, boolean subDomains,
		UUID contestedWith) {

	/** The form for people, such as {@code bücher.example}. */
	public String display() {
		return HostName.display(this.domain);
	}

}
