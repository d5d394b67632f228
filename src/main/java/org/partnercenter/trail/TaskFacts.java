package org.partnercenter.trail;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.partnercenter.process.TaskCase;
import org.partnercenter.process.TaskDeputies;
import org.partnercenter.process.TaskWatch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Records who completed which task, with what decision and reason, for every task of
 * every model and whichever door he came through (T-E07), and for whom, if he is a
 * deputy. What the domain made of it is a fact of its own.
 */
@Component
class TaskFacts implements TaskWatch {

	private final Trail trail;

	private final ObjectProvider<TaskCase> cases;

	private final ObjectProvider<TaskDeputies> deputies;

	private final ActorRole role;

	TaskFacts(Trail trail, ObjectProvider<TaskCase> cases, ObjectProvider<TaskDeputies> deputies, ActorRole role) {
		this.role = role;
		this.deputies = deputies;
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
		if (reason != null) {
			fact = concerning(task, fact);
		}
		if (account != null) {
			// he may have done another one as a deputy in this transaction
			this.trail.deputy(account, null);
		}
		absent(task, account).forEach(absent -> this.trail.deputy(account, absent));
		this.trail.record((account == null) ? fact.bySystem() : fact.by(account, this.role.of(task, account)));
	}

	/** Whose deputy he is at this task; of several, the last one is named. */
	private List<String> absent(DelegateTask task, String account) {
		return (account == null) ? List.of()
				: this.deputies.stream().flatMap(deputies -> deputies.represented(task.getId(), account)).toList();
	}

	/** With whom a reason tells of. */
	private Fact concerning(DelegateTask task, Fact fact) {
		String process = ((TaskEntity) task).getProcessDefinition().getKey();
		String businessKey = task.getExecution().getProcessBusinessKey();
		Optional<TaskCase> about = this.cases.stream().filter(known -> known.process().equals(process)).findFirst();
		return about.flatMap(known -> known.person(businessKey))
			.map(fact::concerning)
			.map(said -> said.concerningToo(about.get().otherPerson(businessKey).orElse(null)))
			.orElse(fact);
	}

}
