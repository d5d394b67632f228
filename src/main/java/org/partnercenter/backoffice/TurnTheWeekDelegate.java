package org.partnercenter.backoffice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Turn the week" of the task-watch process. */
@Component
class TurnTheWeekDelegate implements JavaDelegate {

	private final TasklistFilters filters;

	TurnTheWeekDelegate(TasklistFilters filters) {
		this.filters = filters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.filters.bringUpToDate();
	}

}
