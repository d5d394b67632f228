package org.partnercenter.gate;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import com.fasterxml.jackson.databind.JsonNode;

/** A field can be drawn, filled in and checked. */
class FieldRule {

	private static final Set<String> WITH_CHOICES = Set.of("select", "radio", "checklist");

	private final JsonNode field;

	private final String type;

	private final String key;

	private final Mistakes mistakes;

	FieldRule(JsonNode field, String type, String key, Mistakes mistakes) {
		this.field = field;
		this.type = type;
		this.key = key;
		this.mistakes = mistakes;
	}

	static boolean isChoice(String type) {
		return type.equals("select") || type.equals("radio") || type.equals("checkbox");
	}

	/**
	 * @param step whether it is asked on a page of a wizard
	 */
	void check(Surroundings around, boolean step) {
		this.mistakes.unless(this.key.matches("[a-z][A-Za-z0-9]*"),
				"the key %s is no name in camel case, such as jobTitle", this.key);
		this.mistakes.unless(!this.field.path("label").asText().isBlank(),
				"the field %s has no label: say what is asked", this.key);
		boolean shown = this.field.path("disabled").asBoolean() || this.field.path("readonly").asBoolean();
		this.mistakes.unless(shown || !this.key.matches("show[A-Z].*"),
				"the display copy %s can be overwritten: make it read-only", this.key);
		this.mistakes.unless(!this.type.equals("datetime") || "date".equals(this.field.path("subtype").asText()),
				"the field %s asks for a time; only dates are drawn: choose the subtype date", this.key);
		pattern();
		if (WITH_CHOICES.contains(this.type)) {
			choices(around, step);
		}
	}

	private void pattern() {
		try {
			Pattern.compile(this.field.at("/validate/pattern").asText());
		}
		catch (PatternSyntaxException ex) {
			this.mistakes.add("the pattern of %s cannot be read: %s", this.key, ex.getDescription());
		}
	}

	private void choices(Surroundings around, boolean step) {
		String list = this.field.path("valuesKey").asText("");
		this.mistakes.unless(!list.isEmpty() || !this.field.path("values").isEmpty(),
				"the field %s offers no choices: give it values", this.key);
		boolean known = around.choices().stream().anyMatch(name -> isNamed(name, list, step));
		this.mistakes.unless(list.isEmpty() || known, "the field %s offers the unknown list %s: use one of %s",
				this.key, list, String.join(", ", new TreeSet<>(around.choices())));
	}

	/**
	 * A step may use the plain name; Tasklist finds a list under that of its copy only.
	 */
	private static boolean isNamed(String name, String list, boolean step) {
		return ("show" + Character.toUpperCase(name.charAt(0)) + name.substring(1)).equals(list)
				|| step && name.equals(list);
	}

}
