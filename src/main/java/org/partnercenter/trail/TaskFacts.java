package org.partnercenter.trail;

import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.partnercenter.process.TaskCase;
import org.partnercenter.process.TaskWatch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Records who completed which task, with what decision and reason, for every task of
 * every model and whichever door he came through (T-E07). What the domain made of it is a
 * fact of its own.
 */
@Component
class TaskFacts implements TaskWatch {

	private final Trail trail;

	private final ObjectProvider<TaskCase> cases;

	TaskFacts(Trail trail, ObjectProvider<TaskCase> cases) {
		this.trail = trail;
		this.cases = cases;
	}

	@Override
	public void completing(DelegateTask task, Map<String, String> decision, String reason) {
		String account = Context.getCommandContext().getAuthenticatedUserId();
		Fact fact = Fact.of("task.completed")
			.about("task", task.getId())
			.because(reason)
			.with("task", task.getTaskDefinitionKey())
			.inProcess(task.getProcessInstanceId());
		for (Map.Entry<String, String> chosen : decision.entrySet()) {
			fact = fact.with(chosen.getKey(), chosen.getValue());
		}
		Optional<String> person = (reason != null) ? person(task) : Optional.empty();
		fact = person.map(fact::concerning).orElse(fact);
		this.trail.record((account == null) ? fact.bySystem()
				: fact.by(account, account.equals(task.getAssignee()) ? "assignee" : "candidate"));
	}

	/** Whom a reason tells of. */
	private Optional<String> person(DelegateTask task) {
		String process = ((TaskEntity) task).getProcessDefinition().getKey();
		return this.cases.stream()
			.filter(known -> known.process().equals(process))
			.findFirst()
			.flatMap(known -> known.person(task.getExecution().getProcessBusinessKey()));
	}

}
