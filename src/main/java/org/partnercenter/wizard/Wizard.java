package org.partnercenter.wizard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.partnercenter.process.Drafts;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.wizard.WizardProgress.Step;

/**
 * A person's way through a process in the portal: the model says which steps there are.
 */
@Service
@Transactional
public class Wizard {

	static final String CANCELLED = "wizardCancelled";

	// the engine refuses unbound lists to a person who is signed in
	private static final int MOST_TASKS = 50;

	private final RepositoryService models;

	private final RuntimeService processes;

	private final TaskService tasks;

	private final OnBehalf person;

	Wizard(RepositoryService models, RuntimeService processes, TaskService tasks, OnBehalf person) {
		this.models = models;
		this.processes = processes;
		this.tasks = tasks;
		this.person = person;
	}

	/** Empty once the wizard is finished, cancelled or timed out. */
	public Optional<WizardProgress> progress(String processInstanceId) {
		return this.person.call(() -> this.tasks.createTaskQuery()
			.processInstanceId(processInstanceId)
			.listPage(0, MOST_TASKS)
			.stream()
			.flatMap(this::progressAt)
			.findFirst());
	}

	/** Returns to an earlier step; every draft stays. */
	public void back(String processInstanceId, String stepId) {
		WizardProgress progress = progress(processInstanceId).orElseThrow();
		if (!progress.isBehind(stepId)) {
			throw new IllegalArgumentException("Not an earlier step: " + stepId);
		}
		// in this order: a sub-process that is empty in between would end, and its drafts
		// with it
		this.person.run(() -> this.processes.createProcessInstanceModification(processInstanceId)
			.startBeforeActivity(stepId)
			.cancelAllForActivity(progress.current().id())
			.execute());
	}

	/** Ends the wizard and forgets its drafts. */
	public void cancel(String processInstanceId) {
		this.person.run(() -> this.processes.createMessageCorrelation(CANCELLED)
			.processInstanceId(processInstanceId)
			.correlate());
	}

	/** The JSON text of what was answered in a form so far. */
	public Optional<String> draft(String processInstanceId, String formId) {
		return Optional.ofNullable(this.person.call(() -> this.processes.createVariableInstanceQuery()
			.processInstanceIdIn(processInstanceId)
			.variableName(Drafts.variableOf(formId))
			.singleResult())).map(variable -> (String) variable.getValue());
	}

	private Stream<WizardProgress> progressAt(Task task) {
		List<Step> steps = steps(task.getProcessDefinitionId());
		return steps.stream()
			.filter(step -> step.id().equals(task.getTaskDefinitionKey()))
			.map(current -> new WizardProgress(steps, current));
	}

	private List<Step> steps(String processDefinitionId) {
		return this.models.getBpmnModelInstance(processDefinitionId)
			.getModelElementsByType(UserTask.class)
			.stream()
			.flatMap(Wizard::step)
			.sorted(Comparator.comparingInt(Step::number))
			.toList();
	}

	private static Stream<Step> step(UserTask task) {
		return Optional.ofNullable(task.getExtensionElements())
			.stream()
			.flatMap(extensions -> extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
			.flatMap(properties -> properties.getCamundaProperties().stream())
			.filter(property -> "wizardStep".equals(property.getCamundaName()))
			.map(CamundaProperty::getCamundaValue)
			.map(number -> new Step(task.getId(), task.getName(), Integer.parseInt(number)));
	}

}
