package org.partnercenter.partner;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What was typed on the page of the individual profile.
 *
 * @param linkCertification browsers send nothing for a box without a tick
 */
record ProfileForm(UUID organization, String firstName, String lastName, String workEmail, String phone,
		String jobTitle, String certificationId, Boolean linkCertification) {

	private static final String CERTIFICATION_ID = "certificationId";

	ProfileForm {
		firstName = typed(firstName);
		lastName = typed(lastName);
		workEmail = typed(workEmail);
		phone = typed(phone);
		jobTitle = typed(jobTitle);
		certificationId = typed(certificationId);
		linkCertification = Boolean.TRUE.equals(linkCertification);
	}

	static ProfileForm of(PersonalProfile profile) {
		return new ProfileForm(profile.organization(), profile.firstName(), profile.lastName(), profile.workEmail(),
				profile.phone(), profile.jobTitle(), profile.certificationId(), profile.certificationLinked());
	}

	IndividualProfile profile() {
		return new IndividualProfile(this.firstName, this.lastName, EmailAddress.parse(this.workEmail).value(),
				given(this.phone), given(this.jobTitle), given(this.certificationId), this.linkCertification);
	}

	/** A sentence for each field that is wrong, in the order of the page. */
	Map<String, String> errors(Sentences sentences) {
		Map<String, String> errors = new LinkedHashMap<>();
		text(errors, sentences, "firstName", this.firstName, 100, true);
		text(errors, sentences, "lastName", this.lastName, 100, true);
		text(errors, sentences, "workEmail", this.workEmail, 254, true);
		if (!errors.containsKey("workEmail")) {
			try {
				EmailAddress.parse(this.workEmail);
			}
			catch (InvalidEmail ex) {
				errors.put("workEmail", sentences.say(ex.key()));
			}
		}
		text(errors, sentences, "phone", this.phone, 50, false);
		text(errors, sentences, "jobTitle", this.jobTitle, 100, false);
		if (this.certificationId.isEmpty() && this.linkCertification) {
			errors.put(CERTIFICATION_ID, sentences.say("people.error.certificationMissing"));
		}
		if (!this.certificationId.isEmpty() && !this.certificationId.matches(CertificationIds.PATTERN)) {
			errors.put(CERTIFICATION_ID, sentences.say("people.error.certificationId"));
		}
		return errors;
	}

	private static void text(Map<String, String> errors, Sentences sentences, String field, String typed, int longest,
			boolean required) {
		String label = sentences.say("people.profile." + field);
		if (required && typed.isEmpty()) {
			errors.put(field, sentences.say("people.error.required", label));
		}
		else if (typed.length() > longest) {
			errors.put(field, sentences.say("people.error.long", label, longest));
		}
		else if (typed.codePoints().anyMatch(ProfileForm::isInvisible)) {
			errors.put(field, sentences.say("people.error.control", label));
		}
	}

	private static boolean isInvisible(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
					Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
				true;
			default -> false;
		};
	}

	private static String typed(String text) {
		return (text == null) ? "" : text.strip();
	}

	private static String given(String text) {
		return text.isEmpty() ? null : text;
	}

}
