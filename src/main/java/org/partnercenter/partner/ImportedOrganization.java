package org.partnercenter.partner;

import java.util.List;

/**
 * A known organization as a list tells of it.
 *
 * @param externalId its key in the program's other systems; {@code null} where unknown
 * @param domains e-mail domains it is said to have, as typed
 */
record ImportedOrganization(String externalId, String legalName, String country, OrganizationDetails details,
		List<String> domains) {

	static ImportedOrganization named(String legalName, String country) {
		return new ImportedOrganization(null, legalName, country, OrganizationDetails.NONE, List.of());
	}

	/** By which it is known again: its key, or else folded name, country and city. */
	String identity() {
		return (this.externalId != null) ? "key " + this.externalId : "name " + FoldedName.of(this.legalName).full()
				+ "|" + this.country + "|" + Folding.foldOrNull(this.details.city());
	}

}
