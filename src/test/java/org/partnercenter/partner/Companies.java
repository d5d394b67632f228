package org.partnercenter.partner;

import java.time.Clock;

import org.partnercenter.testing.Unique;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Organizations that are enrolled already. */
@Component
class Companies {

	private final OrganizationRepository organizations;

	private final ProgramIds programIds;

	private final Founding founding;

	private final Clock clock;

	Companies(OrganizationRepository organizations, ProgramIds programIds, Founding founding, Clock clock) {
		this.organizations = organizations;
		this.programIds = programIds;
		this.founding = founding;
		this.clock = clock;
	}

	@Transactional
	Organization foundedBy(String account) {
		OrganizationRecord record = new OrganizationRecord(Unique.company(), "US", null);
		record.describe(new OrganizationDetails(null, "Washington", "Redmond", null, null, null, null));
		record.enroll(this.programIds.draw(), this.clock.instant());
		this.organizations.saveAndFlush(record);
		this.founding.found(record.snapshot(), account, profile("Ada"));
		return record.snapshot();
	}

	static IndividualProfile profile(String firstName) {
		return profile(firstName, null);
	}

	static IndividualProfile profile(String firstName, String certificationId) {
		return new IndividualProfile(firstName, "Example", firstName.toLowerCase() + "@work.example", "+1 425 555 0100",
				"Engineer", certificationId, certificationId != null);
	}

}
