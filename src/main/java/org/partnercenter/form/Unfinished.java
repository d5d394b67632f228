package org.partnercenter.form;

import java.util.Map;

import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

import org.partnercenter.process.Drafts;

/**
 * What somebody typed on a step and has not submitted, because he went back or was about
 * to cancel: beside the drafts, so that it ends with them, and under a name of its own,
 * so that nobody takes it for an answer.
 */
final class Unfinished {

	private Unfinished() {
	}

	static String nameOf(String formId) {
		return "typed:" + formId;
	}

	static void keep(TaskEntity task, Form form, Map<String, Object> typed) {
		String text = Json.write(typed);
		if (WizardStep.isOne(task) && text.length() <= Drafts.LONGEST && text.indexOf('\u0000') < 0) {
			Drafts.keep(WizardStep.scopeOf(task), nameOf(form.id()), text);
		}
	}

	static void forget(TaskEntity task, Form form) {
		Drafts.forget(WizardStep.scopeOf(task), nameOf(form.id()));
	}

}
