package org.partnercenter.form;

import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.util.MultiValueMap;

import static org.partnercenter.process.Variables.knownTo;

/**
 * Draws the {@code .form} files for the portal and reads what browsers send back. Asks
 * nobody whether the person may see the task: that is for the caller to know.
 */
@Service
public class Forms {

	private final ProcessEngineConfigurationImpl engine;

	private final DeployedForms forms;

	private final KnownChoices choices;

	private final MessageSource messages;

	Forms(ProcessEngine engine, DeployedForms forms, KnownChoices choices, MessageSource messages) {
		this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
		this.forms = forms;
		this.choices = choices;
		this.messages = messages;
	}

	/**
	 * The form of an open task, for the fragment {@code form/fields.html}.
	 * @throws NullValueException if the task is not open any more
	 */
	public FormView view(String taskId, Filling filling, Locale language) {
		return at(taskId, (task, context) -> {
			Form form = this.forms.of(task, context);
			FormTexts texts = new FormTexts(this.messages, form.id(), language);
			return new Drawing(form, filling, knownTo(task), Feel.of(this.engine), this.choices, texts).view();
		});
	}

	/**
	 * What a browser sent for the form of an open task, as it was typed.
	 * @throws NullValueException if the task is not open any more
	 */
	public Map<String, Object> typed(String taskId, MultiValueMap<String, String> parameters) {
		return at(taskId, (task, context) -> TypedAnswers.of(this.forms.of(task, context), parameters));
	}

	/** Whether what a browser sent is what a draft of the form holds already. */
	public boolean holds(Map<String, Object> draft, String definitionId, String stepId,
			MultiValueMap<String, String> parameters) {
		return this.engine.getCommandExecutorTxRequired().execute(context -> {
			Form form = this.forms.of(context.getProcessEngineConfiguration()
				.getDeploymentCache()
				.findDeployedProcessDefinitionById(definitionId), stepId, context);
			Map<String, Object> typed = TypedAnswers.of(form, parameters);
			return draft.entrySet()
				.stream()
				.allMatch(kept -> String.valueOf(kept.getValue())
					.equals(String.valueOf(cleaned(form, kept.getKey(), typed))));
		});
	}

	private static Object cleaned(Form form, String key, Map<String, Object> typed) {
		return form.fields()
			.stream()
			.filter(field -> field.key().equals(key))
			.findFirst()
			.map(field -> CleanAnswer.of(field, typed.get(key)))
			.orElse(null);
	}

	/** The answers that a draft holds, by field key. */
	public static Map<String, Object> answers(String draft) {
		return Json.answers(draft);
	}

	private <T> T at(String taskId, BiFunction<TaskEntity, CommandContext, T> look) {
		return this.engine.getCommandExecutorTxRequired().execute(context -> {
			TaskEntity task = context.getTaskManager().findTaskById(taskId);
			if (task == null) {
				throw new NullValueException("No open task " + taskId);
			}
			return look.apply(task, context);
		});
	}

}
