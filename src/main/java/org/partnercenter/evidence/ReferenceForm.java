package org.partnercenter.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.partner.EmailAddress;
import org.partnercenter.partner.InvalidEmail;

/**
 * What was typed to ask a customer.
 *
 * @param competency as {@link ChoiceCode} writes it; empty: none yet
 */
record ReferenceForm(UUID organization, String customer, String contact, String email, String language,
		String competency, String work) {

	private static final int LONGEST_NAME = 100;

	private static final int LONGEST_WORK = 2000;

	ReferenceForm {
		customer = typed(customer);
		contact = typed(contact);
		email = typed(email);
		language = typed(language);
		competency = typed(competency);
		work = typed(work);
	}

	static ReferenceForm empty(UUID organization, Locale language) {
		return new ReferenceForm(organization, null, null, null, language.toLanguageTag(), null, null);
	}

	/** Only without errors. */
	ReferenceRequest request() {
		return new ReferenceRequest(this.customer, this.contact,
				EmailAddress.parse(this.email).value().toLowerCase(Locale.ROOT), this.language,
				this.competency.isEmpty() ? null : ChoiceCode.parse(this.competency), this.work);
	}

	/** The key of a sentence for each field that is wrong, in the order of the page. */
	Map<String, String> errors(Collection<String> languages, Collection<String> competencies) {
		Map<String, String> errors = new LinkedHashMap<>();
		name("customer", this.customer, errors);
		name("contact", this.contact, errors);
		try {
			EmailAddress.parse(this.email);
		}
		catch (InvalidEmail ex) {
			errors.put("email", ex.key());
		}
		if (!languages.contains(this.language)) {
			errors.put("language", "reference.error.language");
		}
		if (!this.competency.isEmpty() && !competencies.contains(this.competency)) {
			errors.put("competency", "reference.error.competency");
		}
		if (this.work.isEmpty()) {
			errors.put("work", "reference.error.work");
		}
		else if (this.work.length() > LONGEST_WORK || isStrange(this.work.replaceAll("\\R", ""))) {
			errors.put("work", "reference.error.workForm");
		}
		return errors;
	}

	/** These two stand in a mail to a stranger: nothing that becomes a link there. */
	private static void name(String field, String typed, Map<String, String> errors) {
		if (typed.isEmpty()) {
			errors.put(field, "reference.error." + field);
		}
		else if (typed.length() > LONGEST_NAME || isStrange(typed)
				|| typed.toLowerCase(Locale.ROOT).matches(".*(://|www\\.|@|[a-z]\\.[a-z]{2,}/).*")) {
			errors.put(field, "reference.error.nameForm");
		}
	}

	static boolean isStrange(String typed) {
		return typed.codePoints()
			.anyMatch(each -> Character.isISOControl(each) || Character.getType(each) == Character.FORMAT
					|| Character.getType(each) == Character.SURROGATE);
	}

	private static String typed(String text) {
		return (text == null) ? "" : text.strip();
	}

}
