package org.partnercenter.evidence;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How many people of one customer organization responded to a closed survey.
 *
 * @param organization whose customers were asked
 * @param survey its number, at most 64 characters; known by it within the organization
 * @param customer the customer organization, at most 200 characters
 * @param responses from 0 to {@value #MOST}
 */
public record SurveyResponse(UUID organization, String survey, LocalDate closedOn, String customer, int responses) {

	/** More than these are a slip of the hand. */
	public static final int MOST = 100_000;

	public SurveyResponse {
		if (responses < 0 || responses > MOST) {
			throw new IllegalArgumentException(responses + " responses");
		}
	}

}
