package org.partnercenter.agreement;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * The record of an online signature (D-25); never changed.
 *
 * @param sha256 of the very text that was signed
 * @param lastName as typed, like first name and job title
 * @param organizationName the legal name at the time of signing
 * @param mailAddress the proven address of the account at that time, if it had one
 * @param ip where the signer's request came from, {@code null} without a request
 * @param userAgent what his browser called itself, {@code null} if unknown
 */
public record Signature(UUID id, String version, Locale language, String sha256, String lastName, String firstName,
		String jobTitle, String account, String mailAddress, UUID organization, String organizationName, Instant at,
		String ip, String userAgent) {

	/** First and last name. */
	public String name() {
		return this.firstName + " " + this.lastName;
	}

}
