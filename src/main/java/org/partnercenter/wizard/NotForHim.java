package org.partnercenter.wizard;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.partnercenter.process.SecondPerson;

/** Tasks of a person's group that somebody else of it has to answer. */
@Component
class NotForHim {

	private final ObjectProvider<SecondPerson> rules;

	private final RuntimeService processes;

	NotForHim(ObjectProvider<SecondPerson> rules, RuntimeService processes) {
		this.rules = rules;
		this.processes = processes;
	}

	boolean is(Task task, String account) {
		return this.rules.stream()
			.filter(rule -> rule.task().equals(task.getTaskDefinitionKey()))
			.anyMatch(rule -> rule.excludes(account, businessKey(task)));
	}

	private String businessKey(Task task) {
		return this.processes.createProcessInstanceQuery()
			.processInstanceId(task.getProcessInstanceId())
			.singleResult()
			.getBusinessKey();
	}

}
