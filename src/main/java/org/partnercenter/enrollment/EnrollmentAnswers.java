package org.partnercenter.enrollment;

import org.partnercenter.partner.IndividualProfile;
import org.partnercenter.partner.NewOrganization;

/** Everything that was entered on the way, as Finish needs it. */
record EnrollmentAnswers(NewOrganization organization, IndividualProfile founder, OnlineSignature signature) {

	/**
	 * The online signature with the text that was on the screen.
	 *
	 * @param sha256 the fingerprint of the text as shown
	 */
	record OnlineSignature(String lastName, String firstName, String jobTitle, String version, String language,
			String sha256) {

	}

}
