package org.partnercenter.billing;

import java.util.UUID;

import org.partnercenter.partner.Organization;
import org.partnercenter.partner.OrganizationDetails;
import org.partnercenter.partner.OrganizationProfiles;
import org.partnercenter.partner.Organizations;
import org.springframework.stereotype.Component;

/** To whom the invoice of a new order is written. */
@Component
class BillingAddresses {

	private final OrderRows orders;

	private final Organizations organizations;

	private final OrganizationProfiles profiles;

	BillingAddresses(OrderRows orders, Organizations organizations, OrganizationProfiles profiles) {
		this.orders = orders;
		this.organizations = organizations;
		this.profiles = profiles;
	}

	/** As last time, or else as the profile of the organization has it. */
	BillingAddress of(UUID organization, String country) {
		return this.orders.latestAddress(organization, country).orElseGet(() -> fromProfile(organization, country));
	}

	private BillingAddress fromProfile(UUID id, String country) {
		Organization organization = this.organizations.get(id);
		OrganizationDetails details = this.profiles.details(id);
		return new BillingAddress(organization.legalName(), null, details.street(), details.postalCode(),
				details.city(), details.state(), country, CustomerKind.COMPANY, null);
	}

}
