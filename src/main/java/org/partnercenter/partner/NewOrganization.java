package org.partnercenter.partner;

/**
 * What a founder says about the organization he enrolls. Only legal name and country must
 * be there; blanks count as nothing.
 *
 * @param country ISO 3166 code of two letters
 * @param website the address of a web page; helps to find the organization, proves
 * nothing (D-17)
 */
public record NewOrganization(String legalName, String doingBusinessAs, String country, String state, String city,
		String street, String postalCode, String phone, String website, OrganizationProfile profile) {

}
