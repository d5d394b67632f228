package org.partnercenter.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.partnercenter.process.DisplayCopies;

/** Holds what a person submitted against the form that he was shown. */
class Answers {

	private final Form form;

	private final Map<String, Object> known;

	private final Feel feel;

	private final KnownChoices choices;

	private final Map<String, List<String>> violations = new LinkedHashMap<>();

	private final Map<String, Object> accepted = new LinkedHashMap<>();

	/**
	 * @param known the process variables that a condition may ask for
	 */
	Answers(Form form, Map<String, Object> known, Feel feel, KnownChoices choices) {
		this.form = form;
		this.known = known;
		this.feel = feel;
		this.choices = choices;
	}

	/** The answers that count; hidden and merely shown fields are left out. */
	Map<String, Object> accept(Map<String, Object> submitted) {
		submitted.keySet().stream().filter(key -> !takes(key)).forEach(key -> violate(key, "undeclared"));
		for (Field field : this.form.fields()) {
			if (!field.shownOnly() && !hidden(field)) {
				Object answer = CleanAnswer.of(field, submitted.get(field.key()));
				new FieldCheck(field, this.choices.valuesOf(field)).violations(answer)
					.forEach(violation -> violate(field.key(), violation));
				this.accepted.put(field.key(), answer);
			}
		}
		if (!this.violations.isEmpty()) {
			throw new InvalidAnswers(this.form.id(), this.violations);
		}
		return this.accepted;
	}

	/**
	 * What is only shown may come along, and is dropped; what the form would let a person
	 * overwrite of it is refused.
	 */
	private boolean takes(String key) {
		return this.form.fields()
			.stream()
			.anyMatch(field -> field.key().equals(key) && (field.shownOnly() || !DisplayCopies.isDisplayCopy(key)));
	}

	/**
	 * A condition sees the answers above it; an answer to a hidden field is no answer.
	 */
	private boolean hidden(Field field) {
		Map<String, Object> context = new LinkedHashMap<>(this.known);
		this.form.fields().forEach(other -> context.put(other.key(), this.accepted.get(other.key())));
		return field.hiddenWhen().stream().anyMatch(condition -> this.feel.isTrue(condition, context));
	}

	private void violate(String key, String violation) {
		this.violations.computeIfAbsent(key, name -> new ArrayList<>()).add(violation);
	}

}
