package org.partnercenter.partner;

/**
 * What a person says about himself for one organization.
 *
 * @param phone may be {@code null}
 * @param jobTitle may be {@code null}
 * @param certificationId as typed; {@code null} where the person gives none
 * @param linkCertification whether the certification ID shall count for this organization
 */
public record IndividualProfile(String firstName, String lastName, String workEmail, String phone, String jobTitle,
		String certificationId, boolean linkCertification) {

}
