package org.partnercenter.partner;

import java.util.Map;

/**
 * What an organization says about a branch location. Blanks count as nothing.
 *
 * @param country ISO 3166 code of two letters; stays as it was when the branch was added
 */
public record Branch(String name, String country, String street, String postalCode, String city, String state) {

	static final Branch EMPTY = new Branch(null, null, null, null, null, null);

	public Branch {
		name = OrganizationDetails.given(name);
		country = OrganizationDetails.given(country);
		street = OrganizationDetails.given(street);
		postalCode = OrganizationDetails.given(postalCode);
		city = OrganizationDetails.given(city);
		state = OrganizationDetails.given(state);
	}

	static Branch of(Place place) {
		return new Branch(place.name(), place.country(), place.street(), place.postalCode(), place.city(),
				place.state());
	}

	/** For the trail. */
	Map<String, String> said() {
		return new OrganizationDetails(null, this.state, this.city, this.street, this.postalCode, null, null)
			.said(this.name, this.country);
	}

	/** As it may be changed: the country decides about fees, and stays. */
	Branch in(String itsCountry) {
		return new Branch(this.name, itsCountry, this.street, this.postalCode, this.city, this.state);
	}

}
