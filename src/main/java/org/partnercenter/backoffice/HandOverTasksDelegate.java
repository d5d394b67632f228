package org.partnercenter.backoffice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Hand over for the absent" of the task-watch process. */
@Component
class HandOverTasksDelegate implements JavaDelegate {

	private final Absences absences;

	HandOverTasksDelegate(Absences absences) {
		this.absences = absences;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.absences.handOver();
	}

}
