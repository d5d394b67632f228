package org.partnercenter.partner;

import java.util.List;
import java.util.UUID;

import org.springframework.boot.test.context.TestComponent;

/** Organizations on record that nobody has enrolled. */
@TestComponent
public class KnownCompanies {

	private final KnownOrganizations records;

	KnownCompanies(KnownOrganizations records) {
		this.records = records;
	}

	/** Only the phone number may be missing: {@code null}. */
	public UUID known(String name, String phone) {
		OrganizationDetails details = new OrganizationDetails(null, "Washington", "Seattle", "2 Pike Street", "98101",
				phone, null);
		return this.records.keep(new ImportedOrganization(null, name, "US", details, List.of()));
	}

}
