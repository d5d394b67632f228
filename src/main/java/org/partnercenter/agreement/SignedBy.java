package org.partnercenter.agreement;

import java.util.UUID;

import org.springframework.util.Assert;

/**
 * Who signs for which organization, with the signature as typed: last name, first name
 * and job title, all three needed.
 */
public record SignedBy(String account, UUID organization, String lastName, String firstName, String jobTitle) {

	/**
	 * Checks the signature.
	 * @throws IllegalArgumentException if a part of it is missing
	 */
	public SignedBy {
		Assert.hasText(account, "Whose account?");
		Assert.notNull(organization, "For which organization?");
		Assert.hasText(lastName, "The last name is missing");
		Assert.hasText(firstName, "The first name is missing");
		Assert.hasText(jobTitle, "The job title is missing");
	}

}
