package org.partnercenter.form;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/**
 * Answers that the form does not allow. The engine's own exception for this is the
 * parent, because its REST interface answers 400 to that one and 500 to others.
 */
public class InvalidAnswers extends FormFieldValidationException {

	private final transient Map<String, List<String>> violations;

	InvalidAnswers(String form, Map<String, List<String>> violations) {
		super(violations, "Invalid answers to " + form + ": " + violations);
		this.violations = violations;
	}

	/** Field key to message keys such as {@code required}, in the order of the form. */
	public Map<String, List<String>> violations() {
		return this.violations;
	}

}
