package org.partnercenter.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.partnercenter.process.ShippedTexts;
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

	private final KnownOutcomes outcomes;

	private final MessageSource messages;

	private final ShippedTexts shipped;

	Forms(ProcessEngine engine, DeployedForms forms, KnownChoices choices, KnownOutcomes outcomes,
			MessageSource messages, ShippedTexts shipped) {
		this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
		this.forms = forms;
		this.choices = choices;
		this.outcomes = outcomes;
		this.messages = messages;
		this.shipped = shipped;
	}

	/**
	 * The form of an open task, for the fragment {@code form/fields.html}.
	 * @throws NullValueException if the task is not open any more
	 */
	public FormView view(String taskId, Filling filling, Locale language) {
		return at(taskId, (task, context) -> {
			Form form = this.forms.of(task, context);
			FormTexts texts = texts(form, language);
			KnownChoices ofCase = this.choices.in(businessKey(task));
			return new Drawing(form, filling, knownTo(task), this.outcomes.of(this.engine), ofCase, texts).view();
		});
	}

	/**
	 * The form of a user task in the newest version of its process, empty: for those who
	 * want to read the questions beforehand.
	 */
	public FormView preview(String process, String taskId, Locale language) {
		return this.engine.getCommandExecutorTxRequired().execute(context -> {
			Form form = this.forms.of(context.getProcessEngineConfiguration()
				.getDeploymentCache()
				.findDeployedLatestProcessDefinitionByKey(process), taskId, context);
			FormTexts texts = texts(form, language);
			return new Drawing(form, Filling.EMPTY, Map.of(), this.outcomes.of(this.engine), this.choices, texts)
				.view();
		});
	}

	/**
	 * What the form of a user task says about its fields, in the order of the form; none
	 * for a task without a form.
	 * @param definitionId the version of the process
	 */
	public List<FieldFact> facts(String definitionId, String taskId, Locale language) {
		return this.engine.getCommandExecutorTxRequired().execute(context -> {
			Form form = this.forms.of(definition(definitionId, context), taskId, context);
			return FieldFact.of(form, new FormTexts(this.messages, form.id(), language));
		});
	}

	/**
	 * What a browser sent for the form of an open task, as it was typed.
	 * @throws NullValueException if the task is not open any more
	 */
	public Map<String, Object> typed(String taskId, MultiValueMap<String, String> parameters) {
		return at(taskId, (task, context) -> TypedAnswers.of(this.forms.of(task, context), parameters));
	}

	/**
	 * Whether what a browser sent for a step is what the step's draft holds already.
	 * @param draft the answers kept
	 */
	public boolean holds(Map<String, Object> draft, String definitionId, String stepId,
			MultiValueMap<String, String> parameters) {
		return this.engine.getCommandExecutorTxRequired()
			.execute(context -> TypedAnswers.equal(this.forms.of(definition(definitionId, context), stepId, context),
					parameters, draft));
	}

	/**
	 * Keeps what was typed on a step without checking it, for when its person leaves the
	 * page by another way than its submit button. It is shown again when he comes back,
	 * and never becomes an answer by itself; what is too long to be kept is not.
	 * @throws NullValueException if the task is not open any more
	 */
	public void keepTyped(String taskId, MultiValueMap<String, String> parameters) {
		at(taskId, (task, context) -> {
			Form form = this.forms.of(task, context);
			Unfinished.keep(task, form, TypedAnswers.of(form, parameters));
			return null;
		});
	}

	/** The answers that a draft holds, by field key. */
	public static Map<String, Object> answers(String draft) {
		return Json.answers(draft);
	}

	/** The name under which a form's unfinished answers lie beside its draft. */
	public static String unfinished(String formId) {
		return Unfinished.nameOf(formId);
	}

	private FormTexts texts(Form form, Locale language) {
		String path = "forms/" + form.id() + ".form";
		return new FormTexts(this.messages, form.id(), language, text -> this.shipped.isOverridden(path, text));
	}

	private static ProcessDefinitionEntity definition(String id, CommandContext context) {
		return context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(id);
	}

	/** {@code null} for a task of no process. */
	private static String businessKey(TaskEntity task) {
		return (task.getExecution() != null) ? task.getExecution().getProcessBusinessKey() : null;
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
