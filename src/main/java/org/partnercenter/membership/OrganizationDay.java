package org.partnercenter.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.partnercenter.partner.Organization;
import org.partnercenter.partner.OrganizationZone;
import org.partnercenter.partner.Organizations;
import org.springframework.stereotype.Component;

/** Which calendar day it is where an organization is (D-02). */
@Component
public class OrganizationDay {

	private final Organizations organizations;

	private final Clock clock;

	OrganizationDay(Organizations organizations, Clock clock) {
		this.organizations = organizations;
		this.clock = clock;
	}

	public LocalDate today(UUID organization) {
		return today(this.organizations.get(organization));
	}

	public LocalDate today(Organization organization) {
		return LocalDate.ofInstant(this.clock.instant(), OrganizationZone.of(organization.country()));
	}

}
