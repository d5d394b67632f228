package org.partnercenter.partner;

import java.util.List;

/**
 * A known organization as a list tells of it.
 *
 * @param externalId its key in the program's other systems; {@code null} where unknown
 * @param domains e-mail domains it is said to have; lower-case ASCII
 */
record ImportedOrganization(String externalId, String legalName, String country, OrganizationDetails details,
		List<String> domains) {

	static ImportedOrganization named(String legalName, String country) {
		return new ImportedOrganization(null, legalName, country,
				new OrganizationDetails(null, null, null, null, null, null, null), List.of());
	}

}
