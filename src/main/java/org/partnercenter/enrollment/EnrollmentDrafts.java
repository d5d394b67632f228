package org.partnercenter.enrollment;

import java.util.LinkedHashMap;
import java.util.Map;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.partnercenter.enrollment.EnrollmentAnswers.OnlineSignature;
import org.partnercenter.partner.IndividualProfile;
import org.partnercenter.partner.NewOrganization;
import org.partnercenter.partner.OrganizationProfile;
import org.partnercenter.process.DraftAnswers;

/** Makes of the wizard's drafts what the domain understands. */
final class EnrollmentDrafts {

	static final String CONTACT = "enrollment-provide-contact";

	/**
	 * What the record of a known organization and the search hold; no form, but kept like
	 * one.
	 */
	static final String TAKEN_OVER = "enrollment-taken-over";

	static final String AGREEMENT = "enrollment-sign-agreement";

	static final String INDIVIDUAL = "enrollment-complete-individual-profile";

	static final String ORGANIZATION = "enrollment-complete-organization-profile";

	private EnrollmentDrafts() {
	}

	/** What was typed counts before what was taken over. */
	static DraftAnswers contact(VariableScope scope) {
		return DraftAnswers.of(scope, CONTACT).orElse(DraftAnswers.of(scope, TAKEN_OVER));
	}

	static EnrollmentAnswers read(VariableScope scope) {
		return new EnrollmentAnswers(organization(contact(scope), DraftAnswers.of(scope, ORGANIZATION)),
				founder(DraftAnswers.of(scope, INDIVIDUAL)), signature(DraftAnswers.of(scope, AGREEMENT)));
	}

	private static NewOrganization organization(DraftAnswers contact, DraftAnswers profile) {
		return new NewOrganization(text(contact, "legalName"), text(contact, "doingBusinessAs"),
				text(contact, "country"), text(contact, "state"), text(contact, "city"), text(contact, "street"),
				text(contact, "postalCode"), text(contact, "phone"), text(contact, "website"),
				new OrganizationProfile(profile.choices("businessFocus"), profile.choices("services"),
						profile.choices("customers"), profile.choices("technologies"), profile.number("employees")));
	}

	private static IndividualProfile founder(DraftAnswers answers) {
		return new IndividualProfile(text(answers, "firstName"), text(answers, "lastName"), text(answers, "workEmail"),
				text(answers, "phone"), text(answers, "jobTitle"), text(answers, "certificationId"),
				answers.flag("linkCertification"));
	}

	private static OnlineSignature signature(DraftAnswers answers) {
		return new OnlineSignature(text(answers, "lastName"), text(answers, "firstName"), text(answers, "jobTitle"),
				text(answers, "agreementVersion"), text(answers, "agreementLanguage"),
				text(answers, "agreementSha256"));
	}

	private static String text(DraftAnswers answers, String key) {
		return answers.text(key).orElse(null);
	}

	static Map<String, Object> withoutBlanks(Map<String, String> typed) {
		Map<String, Object> answers = new LinkedHashMap<>();
		typed.forEach((key, text) -> {
			if (text != null && !text.isBlank()) {
				answers.put(key, text.trim());
			}
		});
		return answers;
	}

}
