package org.partnercenter.billing;

import java.util.UUID;

import org.partnercenter.partner.Organization;
import org.partnercenter.access.NotFound;
import org.partnercenter.partner.Locations;
import org.partnercenter.partner.OrganizationDetails;
import org.partnercenter.partner.OrganizationProfiles;
import org.partnercenter.partner.Organizations;
import org.partnercenter.partner.Place;
import org.springframework.stereotype.Component;

/** To whom the invoice of a new order is written. */
@Component
class BillingAddresses {

	private final OrderRows orders;

	private final Organizations organizations;

	private final OrganizationProfiles profiles;

	private final Locations locations;

	BillingAddresses(OrderRows orders, Organizations organizations, OrganizationProfiles profiles,
			Locations locations) {
		this.orders = orders;
		this.organizations = organizations;
		this.profiles = profiles;
		this.locations = locations;
	}

	/**
	 * As the same location had it last time, or else as the profile of the organization
	 * or the branch has it.
	 */
	BillingAddress of(NewOrder wanted) {
		UUID organization = wanted.organization();
		return this.orders.latestAddress(organization, wanted.country(), wanted.location())
			.orElseGet(() -> (wanted.location() != null) ? ofBranch(organization, wanted.location())
					: fromProfile(organization, wanted.country()));
	}

	private BillingAddress ofBranch(UUID organization, UUID location) {
		Place branch = this.locations.find(organization, location).orElseThrow(NotFound::new);
		return new BillingAddress(this.organizations.get(organization).legalName(), branch.name(), branch.street(),
				branch.postalCode(), branch.city(), branch.state(), branch.country(), CustomerKind.COMPANY, null);
	}

	private BillingAddress fromProfile(UUID id, String country) {
		Organization organization = this.organizations.get(id);
		OrganizationDetails details = this.profiles.details(id);
		return new BillingAddress(organization.legalName(), null, details.street(), details.postalCode(),
				details.city(), details.state(), country, CustomerKind.COMPANY, null);
	}

}
