package org.partnercenter.backoffice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.TaskCase;
import org.partnercenter.process.TaskDates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Open tasks with what lies behind them: group, row of the table, organization. */
@Component
class OpenCases {

	/** At most so many of one person or group are looked at at once. */
	static final int AT_MOST = 500;

	private final TaskService tasks;

	private final RuntimeService instances;

	private final RepositoryService models;

	private final ObjectProvider<TaskCase> cases;

	private final TaskDates dates;

	private final OnBehalf onBehalf;

	OpenCases(TaskService tasks, RuntimeService instances, RepositoryService models, ObjectProvider<TaskCase> cases,
			TaskDates dates, OnBehalf onBehalf) {
		this.tasks = tasks;
		this.instances = instances;
		this.models = models;
		this.cases = cases;
		this.dates = dates;
		this.onBehalf = onBehalf;
	}

	/** Empty if it is done meanwhile. */
	Optional<Task> find(String task) {
		return this.onBehalf.call(() -> Optional.ofNullable(this.tasks.createTaskQuery().taskId(task).singleResult()));
	}

	/** What somebody has claimed of what these groups may do. */
	List<Task> claimedBy(String account, Collection<String> groups) {
		return this.onBehalf.call(() -> this.tasks.createTaskQuery()
			.active()
			.taskAssignee(account)
			.taskCandidateGroupIn(List.copyOf(groups))
			.includeAssignedTasks()
			.listPage(0, AT_MOST));
	}

	/** The groups that a task is for. */
	List<String> groupsOf(String task) {
		return this.onBehalf.call(() -> this.tasks.getIdentityLinksForTask(task)
			.stream()
			.map(IdentityLink::getGroupId)
			.filter(group -> group != null)
			.toList());
	}

	/** What the table says of a task; who is told does not depend on the level. */
	Optional<TaskDates.Row> row(Task task, Collection<String> groups) {
		return groups.stream()
			.map(group -> this.dates.row(processOf(task), task.getTaskDefinitionKey(), inModel(group), null))
			.flatMap(Optional::stream)
			.findFirst();
	}

	/** The organization that the case is about; {@code null} where there is none. */
	UUID organizationOf(Task task) {
		String process = processOf(task);
		ProcessInstance instance = this.onBehalf.call(() -> this.instances.createProcessInstanceQuery()
			.processInstanceId(task.getProcessInstanceId())
			.singleResult());
		return this.cases.stream()
			.filter(known -> known.process().equals(process))
			.findFirst()
			.filter(known -> instance.getBusinessKey() != null)
			.map(known -> known.organization(instance.getBusinessKey()))
			.orElse(null);
	}

	String processOf(Task task) {
		return this.onBehalf.call(() -> this.models.getProcessDefinition(task.getProcessDefinitionId()).getKey());
	}

	/** The groups of all organizations are one role in the models. */
	static String inModel(String group) {
		return group.matches("org-.+-administrators") ? "organization-administrators" : group;
	}

}
