package org.partnercenter.wizard;

import java.util.List;
import java.util.Map;

/**
 * What a step shows besides its form.
 *
 * @param fragment a Thymeleaf fragment above the form ("agreement/text ::
 * shown(${text})"), or {@code null}
 * @param model what the fragment reads. A value under the key of a field fills that field
 * while the person has not answered it; a field that is hidden in the portal always
 * carries the value from here
 * @param buttons in place of the one button that goes on; empty for just that one
 */
public record StepExtra(String fragment, Map<String, Object> model, List<Button> buttons) {

	public StepExtra {
		model = Map.copyOf(model);
		buttons = List.copyOf(buttons);
	}

	public static StepExtra prefill(Map<String, Object> values) {
		return new StepExtra(null, values, List.of());
	}

	/**
	 * A way to submit the step.
	 *
	 * @param name the key of the field that it answers, such as {@code decision};
	 * {@code null} if it answers none
	 * @param value the answer, such as {@code ACCEPTED}, or {@code null}
	 * @param labelKey the message key of its text
	 * @param style a class of the theme besides {@code button}: {@code quiet},
	 * {@code plain}, or empty for the main one
	 */
	public record Button(String name, String value, String labelKey, String style) {

	}

}
