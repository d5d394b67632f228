package org.partnercenter.backoffice;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.SecondPeople;
import org.springframework.stereotype.Component;

/** What waits for a person: what he has claimed, and what his groups have not. */
@Component
class WaitingTasks {

	private final TaskService tasks;

	private final OnBehalf onBehalf;

	private final SecondPeople seconds;

	WaitingTasks(TaskService tasks, OnBehalf onBehalf, SecondPeople seconds) {
		this.tasks = tasks;
		this.onBehalf = onBehalf;
		this.seconds = seconds;
	}

	/**
	 * The most pressing first; nothing of a wizard of his own, and nothing that he must
	 * leave to others.
	 */
	List<Task> of(String account, Collection<String> groups) {
		if (groups.isEmpty()) {
			return List.of();
		}
		List<String> names = List.copyOf(groups);
		return this.onBehalf.call(() -> {
			Map<String, Task> found = new LinkedHashMap<>();
			this.tasks.createTaskQuery()
				.active()
				.taskAssignee(account)
				.taskCandidateGroupIn(names)
				.includeAssignedTasks()
				.orderByDueDate()
				.asc()
				.listPage(0, OpenCases.AT_MOST)
				.forEach(task -> found.put(task.getId(), task));
			this.tasks.createTaskQuery()
				.active()
				.taskCandidateGroupIn(names)
				.orderByDueDate()
				.asc()
				.listPage(0, OpenCases.AT_MOST)
				.forEach(task -> found.putIfAbsent(task.getId(), task));
			return found.values().stream().filter(task -> !this.seconds.leaves(task, account)).toList();
		});
	}

}
