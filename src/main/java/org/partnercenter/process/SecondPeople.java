package org.partnercenter.process;

import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tasks of a person's group that somebody else of it has to answer. */
@Component
public class SecondPeople {

	private final ObjectProvider<SecondPerson> rules;

	private final RuntimeService processes;

	private final OnBehalf onBehalf;

	SecondPeople(ObjectProvider<SecondPerson> rules, RuntimeService processes, OnBehalf onBehalf) {
		this.rules = rules;
		this.processes = processes;
		this.onBehalf = onBehalf;
	}

	/** Whether this person must leave the task to others, because he asked for it. */
	public boolean leaves(Task task, String account) {
		return rules(task.getTaskDefinitionKey())
			.anyMatch(rule -> businessKey(task).filter(key -> rule.excludes(account, key)).isPresent());
	}

	/** The same of a task that is just being created. */
	public boolean leaves(DelegateTask task, String account) {
		return rules(task.getTaskDefinitionKey())
			.anyMatch(rule -> rule.excludes(account, task.getExecution().getProcessBusinessKey()));
	}

	private Stream<SecondPerson> rules(String task) {
		return this.rules.stream().filter(rule -> rule.task().equals(task));
	}

	/** Empty if the case has ended since the task was read. */
	private Optional<String> businessKey(Task task) {
		return Optional.ofNullable(this.onBehalf.call(() -> this.processes.createProcessInstanceQuery()
			.processInstanceId(task.getProcessInstanceId())
			.singleResult())).map(ProcessInstance::getBusinessKey);
	}

}
