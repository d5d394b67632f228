package org.partnercenter.form;

import java.util.LinkedHashMap;
import java.util.Map;

/** What an input tells the browser beyond its name and value. */
final class FieldAttributes {

	private FieldAttributes() {
	}

	static Map<String, String> of(Field field) {
		Map<String, String> attributes = new LinkedHashMap<>();
		if (field.json().at("/properties/autocomplete").isTextual()) {
			attributes.put("autocomplete", field.json().at("/properties/autocomplete").asText());
		}
		if (field.type().equals("textfield") || field.hasManyLines()) {
			attributes.put("maxlength", String.valueOf(field.maxLength()));
		}
		String keys = keys(field);
		if (!keys.isEmpty()) {
			attributes.put("inputmode", keys);
		}
		if (field.shownOnly()) {
			attributes.put("disabled", "disabled");
		}
		return attributes;
	}

	/** Which keys a phone offers. */
	private static String keys(Field field) {
		if (field.type().equals("number")) {
			return field.json().path("decimalDigits").asInt(0) == 0 ? "numeric" : "decimal";
		}
		return switch (field.rules().path("validationType").asText()) {
			case "email" -> "email";
			case "phone" -> "tel";
			default -> "";
		};
	}

}
