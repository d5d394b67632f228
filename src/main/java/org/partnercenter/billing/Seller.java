package org.partnercenter.billing;

import java.util.Locale;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * Who writes the invoices and gets the money; set by the operator.
 *
 * @param country ISO 3166 code of two letters
 * @param taxId may be blank, as bank
 * @param email where payers ask
 */
public record Seller(@NotBlank String name, @NotBlank String street, @NotBlank String postalCode, @NotBlank String city,
		@Pattern(regexp = "[A-Z]{2}") String country, String taxId, @NotBlank String email, @NotBlank String iban,
		@NotBlank String bic, String bank) {

	/** Whether a bank names our account so; blanks do not matter. */
	boolean isAccount(String named) {
		return solid(named).equals(solid(this.iban));
	}

	private static String solid(String account) {
		return account.replaceAll("[\\s\\p{Z}]", "").toUpperCase(Locale.ROOT);
	}

}
