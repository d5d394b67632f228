package org.partnercenter.association;

import org.partnercenter.partner.IndividualProfile;
import org.partnercenter.process.DraftAnswers;

/** Makes an individual profile of the answers to its form. */
final class ProfileAnswers {

	private ProfileAnswers() {
	}

	static IndividualProfile read(DraftAnswers answers) {
		return new IndividualProfile(text(answers, "firstName"), text(answers, "lastName"), text(answers, "workEmail"),
				text(answers, "phone"), text(answers, "jobTitle"), text(answers, "certificationId"),
				answers.flag("linkCertification"));
	}

	private static String text(DraftAnswers answers, String key) {
		return answers.text(key).orElse(null);
	}

}
