package org.partnercenter.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.partnercenter.partner.Organization;
import org.partnercenter.partner.OrganizationZone;
import org.partnercenter.partner.Organizations;
import org.springframework.stereotype.Component;

/** Which calendar day it is where an organization is (D-02). */
@Component
public class OrganizationDay {

	private final MembershipRepository memberships;

	private final Organizations organizations;

	private final Clock clock;

	OrganizationDay(MembershipRepository memberships, Organizations organizations, Clock clock) {
		this.memberships = memberships;
		this.organizations = organizations;
		this.clock = clock;
	}

	public LocalDate today(UUID organization) {
		return in(zone(organization));
	}

	public LocalDate today(Organization organization) {
		return today(organization.id());
	}

	/** The zone that its membership says, or else that of its country. */
	public ZoneId zone(UUID organization) {
		return this.memberships.findById(organization)
			.map(Membership::zone)
			.orElseGet(() -> zoneOfCountry(organization));
	}

	ZoneId zoneOfCountry(UUID organization) {
		return OrganizationZone.of(this.organizations.get(organization).country());
	}

	LocalDate in(ZoneId zone) {
		return LocalDate.ofInstant(this.clock.instant(), zone);
	}

}
