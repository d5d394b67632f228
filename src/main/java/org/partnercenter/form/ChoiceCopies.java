package org.partnercenter.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.spin.plugin.variable.SpinValues;

import org.partnercenter.process.DisplayCopies;

/**
 * Puts the lists that a form offers beside its task, where the form viewer of Tasklist
 * looks for them; in English, because nobody knows yet who will open it. A step gets them
 * only when somebody claims it, and only those that it names as Tasklist does: mostly it
 * is taken in the portal, and thousands may be opened at once.
 */
class ChoiceCopies implements TaskListener {

	private final DeployedForms forms;

	private final KnownChoices choices;

	private final boolean step;

	ChoiceCopies(DeployedForms forms, KnownChoices choices, boolean step) {
		this.forms = forms;
		this.choices = choices;
		this.step = step;
	}

	@Override
	public void notify(DelegateTask task) {
		if (this.step && task.getAssignee() == null) {
			return;
		}
		KnownChoices ofCase = this.choices.in(task.getExecution().getProcessBusinessKey());
		this.forms.of((TaskEntity) task, Context.getCommandContext())
			.fields()
			.stream()
			.flatMap(field -> field.valuesKey().stream())
			.filter(key -> !this.step || DisplayCopies.isDisplayCopy(key))
			.distinct()
			.map(this.choices::list)
			.forEach(list -> DisplayCopies.show(task, list.name(),
					SpinValues.jsonValue(Json.write(lines(ofCase, list))).create()));
	}

	private static List<Map<String, String>> lines(KnownChoices ofCase, Choices list) {
		return ofCase.optionsOf(list, Locale.ENGLISH)
			.stream()
			.map(option -> Map.of("value", option.value(), "label", option.label()))
			.toList();
	}

}
