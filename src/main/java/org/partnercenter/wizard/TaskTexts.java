package org.partnercenter.wizard;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.partnercenter.process.ShippedTexts;
import org.partnercenter.wizard.WizardProgress.Step;

/**
 * What tasks are called in the reader's language: {@code task.<process>.<taskId>}, else
 * as in the model.
 */
@Component
class TaskTexts {

	private final MessageSource messages;

	private final ShippedTexts shipped;

	TaskTexts(MessageSource messages, ShippedTexts shipped) {
		this.messages = messages;
		this.shipped = shipped;
	}

	String of(String key, Locale language) {
		return this.messages.getMessage(key, null, key, language);
	}

	/** What a process owner has called it since, no bundle translates. */
	String name(String process, String taskId, String inModel, Locale language) {
		return this.shipped.isOverridden("processes/" + process + ".bpmn", inModel) ? inModel
				: this.messages.getMessage(key(process, taskId), null, inModel, language);
	}

	/**
	 * The name with the case behind it, which the engine has appended to the model's.
	 * @param full such as "Decide on association: N. Applicant, Fabrikam"
	 */
	String name(String process, String taskId, String inModel, String full, Locale language) {
		String name = name(process, taskId, inModel, language);
		return full.startsWith(inModel + ": ") ? name + full.substring(inModel.length()) : name;
	}

	/** The button of a step: its own text, or Next, or Finish on the last one. */
	String submit(String process, WizardProgress progress, Locale language) {
		List<Step> steps = progress.steps();
		boolean last = !steps.isEmpty() && steps.get(steps.size() - 1).equals(progress.current());
		return submit(process, progress.current().id(), last ? "wizard.finish" : "wizard.next", language);
	}

	String submit(String process, String taskId, String otherwise, Locale language) {
		return this.messages.getMessage(key(process, taskId) + ".submit", null, of(otherwise, language), language);
	}

	private static String key(String process, String taskId) {
		return "task." + process + "." + taskId;
	}

}
