package org.partnercenter.partner;

import java.util.UUID;

/**
 * An organization as others see it, at the moment of asking.
 *
 * @param partnerProgramId eight digits; {@code null} until it is enrolled
 * @param doingBusinessAs {@code null} where there is none
 * @param country ISO 3166 code of two letters
 * @param state {@code null} where unknown, as city and website
 */
public record Organization(UUID id, String partnerProgramId, String legalName, String doingBusinessAs, String country,
		String state, String city, String website, Standing standing) {

	/** The name that customers see. */
	public String displayName() {
		return (this.doingBusinessAs != null) ? this.doingBusinessAs : this.legalName;
	}

	public boolean enrolled() {
		return this.standing == Standing.ENROLLED;
	}

}
