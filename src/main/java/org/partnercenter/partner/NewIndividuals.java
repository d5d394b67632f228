package org.partnercenter.partner;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.database.InsertIfAbsent;
import org.springframework.stereotype.Component;

/** Writes the row of a person who comes to an organization. */
@Component
class NewIndividuals {

	private final Locations locations;

	private final InsertIfAbsent insert;

	private final Clock clock;

	NewIndividuals(Locations locations, InsertIfAbsent insert, Clock clock) {
		this.locations = locations;
		this.insert = insert;
		this.clock = clock;
	}

	/** Whether the person was not there before. */
	boolean add(UUID organization, String account, IndividualProfile profile) {
		return add(organization, this.locations.headquarters(organization).id(), account, profile);
	}

	/** The same, for whoever knows the Headquarters. */
	boolean add(UUID organization, UUID headquarters, String account, IndividualProfile profile) {
		Map<String, Object> row = new HashMap<>();
		row.put("id", UUID.randomUUID());
		row.put("organization", organization);
		row.put("account", account);
		row.put("active_account", account);
		row.put("location", headquarters);
		row.put("first_name", profile.firstName());
		row.put("last_name", profile.lastName());
		row.put("work_email", profile.workEmail());
		row.put("phone", profile.phone());
		row.put("job_title", profile.jobTitle());
		row.put("certification_id", CertificationIds.normalized(profile.certificationId()));
		row.put("associated_since", this.clock.instant());
		row.put("profile_completed_at", this.clock.instant());
		row.put("version", 0);
		return this.insert.insert("individual", row, "organization", "active_account");
	}

}
