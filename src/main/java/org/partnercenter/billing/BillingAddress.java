package org.partnercenter.billing;

/**
 * To whom an invoice is written, as the payer gave it.
 *
 * @param name of the organization
 * @param department or person it goes to; {@code null} where there is none, as the others
 * but name and country
 * @param country ISO 3166 code of two letters: that of the paying location, not changed
 * by the payer
 * @param taxId as the payer wrote it
 */
public record BillingAddress(String name, String department, String street, String postalCode, String city,
		String state, String country, CustomerKind kind, String taxId) {

}
