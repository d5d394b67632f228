package org.partnercenter.wizard;

import java.util.Optional;
import java.util.function.Supplier;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.partnercenter.process.OnBehalf;

/** Finds the page that follows an answered task. */
@Component
class NextPage {

	private final ObjectProvider<AfterTask> processes;

	private final RepositoryService models;

	private final RuntimeService instances;

	private final OnBehalf ours;

	NextPage(ObjectProvider<AfterTask> processes, RepositoryService models, RuntimeService instances, OnBehalf ours) {
		this.processes = processes;
		this.models = models;
		this.instances = instances;
		this.ours = ours;
	}

	/** To be asked before the task is answered, and looked at afterwards. */
	Supplier<String> after(Task task) {
		return this.ours.call(() -> {
			String process = this.models.getProcessDefinition(task.getProcessDefinitionId()).getKey();
			// gone if somebody was quicker: then this answer is refused, and no page
			// follows
			String businessKey = Optional
				.ofNullable(this.instances.createProcessInstanceQuery()
					.processInstanceId(task.getProcessInstanceId())
					.singleResult())
				.map(ProcessInstance::getBusinessKey)
				.orElse(null);
			return () -> this.processes.stream()
				.filter(after -> after.process().equals(process))
				.flatMap(after -> after.next(task.getTaskDefinitionKey(), businessKey).stream())
				.findFirst()
				.orElse("/tasks");
		});
	}

}
