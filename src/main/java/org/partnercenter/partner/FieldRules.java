package org.partnercenter.partner;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.partnercenter.form.TextShape;

/**
 * Checks what was typed about an organization: field by field, the key of the sentence
 * that says what is wrong.
 */
final class FieldRules {

	private static final Map<String, Integer> LONGEST = Map.of("legalName", 200, "doingBusinessAs", 200, "state", 100,
			"city", 100, "name", 200, "street", 200, "postalCode", 20, "phone", 40, "website", 300, "externalId", 100);

	/** Of a location. */
	private static final int SHORTEST_NAME = 3;

	private static final Pattern PHONE = Pattern.compile("[+()0-9 ./-]*[0-9][+()0-9 ./x-]*");

	private final Map<String, String> wrong = new LinkedHashMap<>();

	private FieldRules() {
	}

	/** Field to message key; empty if all is well. */
	static Map<String, String> check(OrganizationDetails details) {
		FieldRules rules = new FieldRules();
		rules.text("doingBusinessAs", details.doingBusinessAs());
		rules.text("street", details.street());
		rules.text("postalCode", details.postalCode());
		rules.text("city", details.city());
		rules.text("state", details.state());
		rules.text("phone", details.phone());
		rules.text("website", details.website());
		rules.phone(details.phone());
		rules.website(details.website());
		return rules.wrong;
	}

	static Map<String, String> check(ImportedOrganization told) {
		FieldRules rules = new FieldRules();
		rules.text("externalId", told.externalId());
		rules.text("legalName", told.legalName());
		if (FoldedName.of(told.legalName()).isEmpty()) {
			rules.wrong.put("legalName", "partner.field.required");
		}
		if (!CountryChoices.isOne(told.country())) {
			rules.wrong.put("country", "partner.field.countryUnknown");
		}
		rules.wrong.putAll(check(told.details()));
		return rules.wrong;
	}

	/** Of an enrolled organization: the message key, or {@code null}. */
	static String legalName(String told) {
		FieldRules rules = new FieldRules();
		rules.text("legalName", told);
		if (FoldedName.of(told).isEmpty()) {
			rules.wrong.put("legalName", "partner.field.required");
		}
		return rules.wrong.get("legalName");
	}

	static Map<String, String> check(Branch told) {
		FieldRules rules = new FieldRules();
		if (told.name() == null || told.name().length() < SHORTEST_NAME) {
			rules.wrong.put("name", "partner.field.nameTooShort");
		}
		rules.text("name", told.name());
		if (!CountryChoices.isOne(told.country())) {
			rules.wrong.put("country", "partner.field.required");
		}
		rules.text("street", told.street());
		rules.text("postalCode", told.postalCode());
		if (told.city() == null) {
			rules.wrong.put("city", "partner.field.required");
		}
		rules.text("city", told.city());
		rules.text("state", told.state());
		return rules.wrong;
	}

	private void text(String field, String typed) {
		if (typed != null && typed.length() > LONGEST.get(field)) {
			this.wrong.put(field, "partner.field.tooLong");
		}
		if (typed != null && !TextShape.isPlain(typed, false)) {
			this.wrong.put(field, "partner.field.control");
		}
		if (field.equals("doingBusinessAs") && typed != null && FoldedName.of(typed).isEmpty()) {
			this.wrong.put(field, "partner.field.noLetters");
		}
	}

	private void phone(String typed) {
		if (typed != null && !PHONE.matcher(typed).matches()) {
			this.wrong.putIfAbsent("phone", "partner.field.phoneWrong");
		}
	}

	private void website(String typed) {
		try {
			if (typed != null) {
				RegistrableDomain.of(typed);
			}
		}
		catch (InvalidDomain ex) {
			this.wrong.putIfAbsent("website", ex.key());
		}
	}

}
