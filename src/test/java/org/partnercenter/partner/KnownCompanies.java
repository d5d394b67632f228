package org.partnercenter.partner;

import java.util.List;
import java.util.UUID;

import org.springframework.boot.test.context.TestComponent;

/** Organizations on record that nobody has enrolled. */
@TestComponent
public class KnownCompanies {

	private final KnownOrganizations records;

	private final OrganizationSearch search;

	KnownCompanies(KnownOrganizations records, OrganizationSearch search) {
		this.records = records;
		this.search = search;
	}

	/** Only the phone number may be missing: {@code null}. */
	public UUID known(String name, String phone) {
		OrganizationDetails details = new OrganizationDetails(null, "Washington", "Seattle", "2 Pike Street", "98101",
				phone, null);
		this.records.keep(new ImportedOrganization(null, name, "US", details, List.of()));
		return this.search.byName(new NameSearch(name, null, "US", null, null)).get(0).id();
	}

}
