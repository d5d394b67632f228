package org.partnercenter.form;

import java.util.List;
import java.util.Map;

/**
 * What is put into a form when it is drawn.
 *
 * @param values what the fields hold, by key: a draft, or what was typed, as it was typed
 * @param shown further values for templates such as {@code {{legalName}}}; under the key
 * of an empty field they fill it
 * @param violations what was wrong, by key, as in {@link InvalidAnswers}
 */
public record Filling(Map<String, Object> values, Map<String, Object> shown, Map<String, List<String>> violations) {

	public static final Filling EMPTY = new Filling(Map.of(), Map.of(), Map.of());

	public Filling values(Map<String, Object> held) {
		return new Filling(held, this.shown, this.violations);
	}

	public Filling shown(Map<String, Object> also) {
		return new Filling(this.values, also, this.violations);
	}

	public Filling violations(Map<String, List<String>> wrong) {
		return new Filling(this.values, this.shown, wrong);
	}

}
