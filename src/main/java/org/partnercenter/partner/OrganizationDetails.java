package org.partnercenter.partner;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a partner may change about his organization at any time: everything
 * but legal name and country. Blanks count as nothing.
 */
public record OrganizationDetails(String doingBusinessAs, String state, String city, String street, String postalCode,
		String phone, String website) {

	/** The value of a fact that says how name and address are from now on. */
	static final String ADDRESS = "nameAndAddress";

	static final OrganizationDetails NONE = new OrganizationDetails(null, null, null, null, null, null, null);

	public OrganizationDetails {
		doingBusinessAs = given(doingBusinessAs);
		state = given(state);
		city = given(city);
		street = given(street);
		postalCode = given(postalCode);
		phone = given(phone);
		website = given(website);
	}

	static OrganizationDetails of(NewOrganization told) {
		return new OrganizationDetails(told.doingBusinessAs(), told.state(), told.city(), told.street(),
				told.postalCode(), told.phone(), told.website());
	}

	/** These, and where nothing is told, what the record holds already. */
	OrganizationDetails orElse(OrganizationDetails known) {
		return new OrganizationDetails(first(this.doingBusinessAs, known.doingBusinessAs),
				first(this.state, known.state), first(this.city, known.city), first(this.street, known.street),
				first(this.postalCode, known.postalCode), first(this.phone, known.phone),
				first(this.website, known.website));
	}

	/**
	 * Name and address for the trail, which tells later how they were; how to reach the
	 * organization is not kept.
	 */
	Map<String, String> said(String name, String country) {
		Map<String, String> said = new LinkedHashMap<>();
		said.put("name", name);
		said.put("doingBusinessAs", this.doingBusinessAs);
		said.put("street", this.street);
		said.put("postalCode", this.postalCode);
		said.put("city", this.city);
		said.put("state", this.state);
		said.put("country", country);
		return said;
	}

	OrganizationDetails tradingAs(String name) {
		return new OrganizationDetails(name, this.state, this.city, this.street, this.postalCode, this.phone,
				this.website);
	}

	/**
	 * The domain under which the organization is found by its web address; {@code null}
	 * where the address is none.
	 */
	String websiteDomain() {
		try {
			return (this.website != null) ? RegistrableDomain.of(this.website).value() : null;
		}
		catch (InvalidDomain ex) {
			return null;
		}
	}

	static String given(String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	private static String first(String told, String known) {
		return (told != null) ? told : known;
	}

}
