package org.partnercenter.wizard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import org.springframework.util.MultiValueMap;

import org.partnercenter.form.Forms;
import org.partnercenter.form.InvalidAnswers;
import org.partnercenter.process.Drafts;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.wizard.StepsOfModel.Steps;
import org.partnercenter.wizard.WizardProgress.Step;

/**
 * A person's way through a process in the portal: the model says which steps there are.
 * Asks nobody whether the case is this person's own; the pages do.
 */
@Service
public class Wizard {

	static final String CANCELLED = "wizardCancelled";

	// the engine refuses unbound lists to a person who is signed in
	private static final int MOST = 50;

	private final StepsOfModel models;

	private final RuntimeService processes;

	private final TaskService tasks;

	private final OnBehalf person;

	private final Forms forms;

	Wizard(StepsOfModel models, RuntimeService processes, TaskService tasks, OnBehalf person, Forms forms) {
		this.models = models;
		this.processes = processes;
		this.tasks = tasks;
		this.person = person;
		this.forms = forms;
	}

	/** Empty once the wizard is finished, cancelled or timed out. */
	public Optional<WizardProgress> progress(String processInstanceId) {
		return this.person.call(() -> waiting(processInstanceId)
			.map(task -> new WizardProgress(stepsOf(task).counted(), stepOf(task).orElseThrow())));
	}

	/**
	 * Submits the step that waits.
	 * @param answers by field key, as typed or of the types that the form declares
	 * @return whether it was done: not if the step does not wait, or not any more
	 * @throws InvalidAnswers if the form does not allow them; the step still waits
	 */
	public boolean submit(String processInstanceId, String stepId, Map<String, Object> answers) {
		Submission submission = new Submission(stepId, answers);
		boolean kept = Overtaken.doUnless(() -> waitsAt(processInstanceId, stepId),
				() -> this.person.run(() -> submission.attempt(waiting(processInstanceId), this.tasks)));
		return submission.succeeded() && kept;
	}

	/** Returns to a step that was answered before; every draft stays. */
	public void back(String processInstanceId, String stepId) {
		this.person.run(() -> {
			Task task = waiting(processInstanceId).orElseThrow();
			Step step = stepsOf(task).find(stepId)
				.filter(found -> isOpenTo(processInstanceId, task, found))
				.orElseThrow(() -> new IllegalArgumentException("Not an earlier step: " + stepId));
			// in this order: a sub-process that is empty in between would end, and its
			// drafts with it
			this.processes.createProcessInstanceModification(processInstanceId)
				.startBeforeActivity(step.id())
				.cancelAllForActivity(task.getTaskDefinitionKey())
				.execute();
		});
	}

	/** As {@link #back}, from a page that may be out of date: then nothing happens. */
	void backIfOpen(String processInstanceId, String stepId) {
		Overtaken.doUnless(() -> canGoBack(processInstanceId, stepId), () -> {
			if (canGoBack(processInstanceId, stepId)) {
				back(processInstanceId, stepId);
			}
		});
	}

	private boolean canGoBack(String processInstanceId, String stepId) {
		return waiting(processInstanceId).filter(
				task -> stepsOf(task).find(stepId).filter(step -> isOpenTo(processInstanceId, task, step)).isPresent())
			.isPresent();
	}

	/** What is kept of a step, waiting or not. */
	Optional<Map<String, Object>> keptOf(String processInstanceId, String stepId) {
		return waiting(processInstanceId).flatMap(task -> stepsOf(task).find(stepId))
			.flatMap(step -> draft(processInstanceId, step.form()))
			.map(Forms::answers);
	}

	/** Ends the wizard and forgets its drafts (R-024, D-10). */
	public void cancel(String processInstanceId) {
		this.person.run(() -> this.processes.createMessageCorrelation(CANCELLED)
			.processInstanceId(processInstanceId)
			.correlate());
	}

	/** The JSON text of what was answered in a form so far. */
	public Optional<String> draft(String processInstanceId, String formId) {
		return Optional.ofNullable(texts(processInstanceId).get(formId));
	}

	/** Form id to what was answered there so far, by field key. */
	public Map<String, Map<String, Object>> drafts(String processInstanceId) {
		Map<String, Map<String, Object>> drafts = new LinkedHashMap<>();
		texts(processInstanceId).forEach((form, text) -> drafts.put(form, Forms.answers(text)));
		return drafts;
	}

	/** Keeps what was typed on the waiting step without submitting it. */
	void keepTyped(String processInstanceId, String stepId, MultiValueMap<String, String> typed) {
		this.person.run(() -> waiting(processInstanceId).filter(task -> task.getTaskDefinitionKey().equals(stepId))
			.ifPresent(task -> this.forms.keepTyped(task.getId(), typed)));
	}

	/**
	 * The open task of the wizard: one page waits at a time. Not by a query of the
	 * engine: putting its text together takes longer than the database needs for the
	 * answer.
	 */
	Optional<Task> waiting(String processInstanceId) {
		return this.person.call(() -> Context.getCommandContext()
			.getTaskManager()
			.findTasksByProcessInstanceId(processInstanceId)
			.stream()
			.map(Task.class::cast)
			.filter(task -> stepOf(task).isPresent())
			.findFirst());
	}

	private boolean waitsAt(String processInstanceId, String stepId) {
		return waiting(processInstanceId).filter(task -> task.getTaskDefinitionKey().equals(stepId)).isPresent();
	}

	/** Earlier, and answered before: a step that the way did not pass is not opened. */
	private boolean isOpenTo(String processInstanceId, Task task, Step step) {
		return new WizardProgress(stepsOf(task).counted(), stepOf(task).orElseThrow()).isBehind(step)
				&& draft(processInstanceId, step.form()).isPresent();
	}

	private Steps stepsOf(Task task) {
		return this.models.of(task.getProcessDefinitionId());
	}

	private Optional<Step> stepOf(Task task) {
		return stepsOf(task).find(task.getTaskDefinitionKey());
	}

	private Map<String, String> texts(String processInstanceId) {
		Map<String, String> texts = new LinkedHashMap<>();
		this.person
			.call(() -> this.processes.createVariableInstanceQuery()
				.processInstanceIdIn(processInstanceId)
				.variableNameLike(Drafts.variableOf("%"))
				.listPage(0, MOST))
			.forEach(draft -> texts.put(draft.getName().substring(Drafts.variableOf("").length()),
					(String) draft.getValue()));
		return texts;
	}

}
