package org.partnercenter.partner;

/**
 * What the program's record of an organization holds, to fill in a form beforehand
 * . Everything but legal name and country may be {@code null}.
 */
public record KnownOrganization(String legalName, String doingBusinessAs, String country, String state, String city,
		String street, String postalCode, String phone, String website) {

}
