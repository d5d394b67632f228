package org.partnercenter.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import org.partnercenter.process.Drafts;
import org.partnercenter.process.TaskWatch;

import static org.partnercenter.process.Variables.knownTo;

/**
 * What stands between a person's answers and the process, whichever door they come
 * through.
 */
@Component
class AnswerCheck {

	private static final String REASON = "reason";

	private final DeployedForms forms;

	private final KnownChoices choices;

	private final KnownOutcomes outcomes;

	private final Supplier<List<AnswerRule>> rules;

	private final Supplier<List<TaskWatch>> watches;

	AnswerCheck(DeployedForms forms, KnownChoices choices, KnownOutcomes outcomes, ObjectProvider<AnswerRule> rules,
			ObjectProvider<TaskWatch> watches) {
		this.watches = SingletonSupplier.of(() -> watches.stream().toList());
		this.forms = forms;
		this.choices = choices;
		this.outcomes = outcomes;
		this.rules = SingletonSupplier.of(() -> rules.stream().toList());
	}

	/**
	 * Checks the answers and turns them into the variables that the process may keep:
	 * those of a wizard step become its draft, those of any other task stay as they are.
	 * @throws InvalidAnswers if the form does not allow them, before anything is written
	 */
	VariableMap accept(TaskEntity task, Map<String, Object> submitted, CommandContext context) {
		Form form = this.forms.of(task, context);
		Feel feel = this.outcomes.of(context.getProcessEngineConfiguration());
		String businessKey = task.getExecution().getProcessBusinessKey();
		Map<String, Object> accepted = new Answers(form, known(form, task), feel, this.choices.in(businessKey))
			.accept(SubmittedValues.plain(submitted));
		askRules(form, accepted, businessKey);
		// whatever may refuse comes before what is written: a refusal does not roll back
		String draft = WizardStep.isOne(task) ? packed(form, accepted) : null;
		this.watches.get()
			.forEach(watch -> watch.completing(task, decision(form, accepted, task), (String) accepted.get(REASON)));
		if (draft == null) {
			// a list would become a serialized object of Java
			accepted.replaceAll((key, answer) -> answer instanceof Collection<?> ? Json.write(answer) : answer);
			return Variables.fromMap(accepted);
		}
		Drafts.keep(WizardStep.scopeOf(task), form.id(), draft);
		Unfinished.forget(task, form);
		return routing(form, accepted);
	}

	/**
	 * What was chosen; of a wizard step, only what chooses the way: the rest is a draft.
	 */
	private static Map<String, String> decision(Form form, Map<String, Object> accepted, TaskEntity task) {
		boolean step = WizardStep.isOne(task);
		Map<String, String> decision = new LinkedHashMap<>();
		form.fields()
			.stream()
			.filter(field -> step ? field.choosesTheWay() : !field.options().isEmpty())
			.filter(field -> accepted.get(field.key()) != null)
			.forEach(field -> decision.put(field.key(), String.valueOf(accepted.get(field.key()))));
		return decision;
	}

	/** What conditions may ask for; a form without any need not load it. */
	private static Map<String, Object> known(Form form, TaskEntity task) {
		return form.hasConditions() ? knownTo(task) : Map.of();
	}

	/** Of a wizard step the process sees only what its gateways ask for. */
	private static VariableMap routing(Form form, Map<String, Object> accepted) {
		VariableMap routing = Variables.createVariables();
		form.fields()
			.stream()
			.filter(Field::choosesTheWay)
			.forEach(field -> routing.putValue(field.key(), accepted.get(field.key())));
		return routing;
	}

	private void askRules(Form form, Map<String, Object> accepted, String businessKey) {
		Map<String, List<String>> violations = new LinkedHashMap<>();
		this.rules.get()
			.stream()
			.filter(rule -> rule.form().equals(form.id()))
			.forEach(rule -> rule.check(accepted, businessKey)
				.forEach((key, message) -> violations.put(key, List.of(message))));
		if (!violations.isEmpty()) {
			throw new InvalidAnswers(form.id(), violations);
		}
	}

	private static String packed(Form form, Map<String, Object> answers) {
		String draft = Json.write(answers);
		if (draft.length() > Drafts.LONGEST) {
			throw new InvalidAnswers(form.id(), Map.of(form.id(), List.of("tooLong")));
		}
		return draft;
	}

}
