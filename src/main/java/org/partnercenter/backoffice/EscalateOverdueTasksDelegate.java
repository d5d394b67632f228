package org.partnercenter.backoffice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.backoffice.BackofficeVariables.MORE_TASKS;

/** "Escalate overdue tasks" of the task-watch process. */
@Component
class EscalateOverdueTasksDelegate implements JavaDelegate {

	private final Escalations escalations;

	EscalateOverdueTasksDelegate(Escalations escalations) {
		this.escalations = escalations;
	}

	@Override
	public void execute(DelegateExecution execution) {
		MORE_TASKS.set(execution, this.escalations.escalateBatch());
	}

}
