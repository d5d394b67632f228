package org.partnercenter.wizard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.SecondPeople;

/** The open tasks of the signed-in person: his own, and those of his groups. */
@Component
public class OpenTasks {

	/** On one page; Tasklist has all. */
	static final int MOST = 200;

	private final TaskService tasks;

	private final RepositoryService models;

	private final StepsOfModel steps;

	private final OnBehalf ours;

	private final CurrentPerson person;

	private final Acting acting;

	private final TaskTexts texts;

	private final SecondPeople seconds;

	OpenTasks(TaskService tasks, RepositoryService models, StepsOfModel steps, OnBehalf ours, CurrentPerson person,
			Acting acting, TaskTexts texts, SecondPeople seconds) {
		this.tasks = tasks;
		this.models = models;
		this.steps = steps;
		this.ours = ours;
		this.person = person;
		this.acting = acting;
		this.texts = texts;
		this.seconds = seconds;
	}

	/** How many there are, for the person's home; never more than a page can list. */
	public int count() {
		return this.ours.call(() -> found(null).size());
	}

	/** Oldest first. */
	List<Line> all(Locale language) {
		return this.ours.call(() -> found(null).stream()
			.sorted(Comparator.comparing(Task::getCreateTime))
			.map(task -> new Line(isStep(task) ? "/wizard/" + task.getProcessInstanceId() : "/tasks/" + task.getId(),
					nameOf(task, language), Dates.day(task.getCreateTime(), language),
					Dates.day(task.getDueDate(), language)))
			.toList());
	}

	/** Empty if it is unknown, not his, or not open any more. */
	Optional<Task> find(String taskId) {
		return this.ours.call(() -> found(taskId).stream().findFirst());
	}

	boolean isOpen(String taskId) {
		return this.ours.call(() -> this.tasks.createTaskQuery().taskId(taskId).count() > 0);
	}

	boolean isStep(Task task) {
		return this.ours
			.call(() -> this.steps.of(task.getProcessDefinitionId()).find(task.getTaskDefinitionKey()).isPresent());
	}

	/** In the reader's language, with the case that it is about. */
	public String nameOf(Task task, Locale language) {
		String inModel = this.ours
			.call(() -> ((FlowElement) this.models.getBpmnModelInstance(task.getProcessDefinitionId())
				.getModelElementById(task.getTaskDefinitionKey())).getName());
		return this.texts.name(processOf(task), task.getTaskDefinitionKey(), inModel, task.getName(), language);
	}

	String submitOf(Task task, Locale language) {
		return this.texts.submit(processOf(task), task.getTaskDefinitionKey(), "wizard.submit", language);
	}

	private String processOf(Task task) {
		return this.ours.call(() -> this.models.getProcessDefinition(task.getProcessDefinitionId()).getKey());
	}

	/**
	 * What a colleague has claimed stays open to the group: whoever claims a task and
	 * goes on holiday must not keep the others from it.
	 * @param taskId {@code null} for all
	 */
	private Collection<Task> found(String taskId) {
		List<String> groups = this.acting.groups();
		List<Task> found = new ArrayList<>(only(taskId).taskAssignee(this.person.id()).listPage(0, MOST));
		if (!groups.isEmpty()) {
			found.addAll(only(taskId).taskCandidateGroupIn(groups).includeAssignedTasks().listPage(0, MOST));
		}
		Map<String, Task> each = new LinkedHashMap<>();
		found.stream()
			.filter(task -> !this.seconds.leaves(task, this.person.id()))
			.forEach(task -> each.put(task.getId(), task));
		return each.values();
	}

	private TaskQuery only(String taskId) {
		TaskQuery query = this.tasks.createTaskQuery().active();
		return (taskId == null) ? query.orderByTaskCreateTime().asc() : query.taskId(taskId);
	}

	/**
	 * @param due {@code null} if it may wait
	 */
	record Line(String address, String name, String since, String due) {

	}

}
