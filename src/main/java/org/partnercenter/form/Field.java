package org.partnercenter.form;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One input of a form.
 *
 * @param options the allowed values, or {@code null} where the form does not list them
 * @param hiddenWhen FEEL conditions, its own and those of the groups around it; one is
 * enough to hide it
 * @param shownOnly whether it is disabled or read-only, so that no answer to it counts
 */
record Field(String key, String type, JsonNode rules, Set<String> options, List<String> hiddenWhen, boolean shownOnly) {

	static Field read(JsonNode component, List<String> hiddenWhen) {
		return new Field(component.path("key").asText(), component.path("type").asText(), component.path("validate"),
				optionsOf(component.path("values")), hiddenWhen,
				component.path("disabled").asBoolean() || component.path("readonly").asBoolean());
	}

	boolean has(String rule) {
		return this.rules.path(rule).asBoolean();
	}

	private static Set<String> optionsOf(JsonNode values) {
		if (!values.isArray()) {
			return null;
		}
		Set<String> options = new TreeSet<>();
		values.forEach(value -> options.add(value.path("value").asText()));
		return options;
	}

}
