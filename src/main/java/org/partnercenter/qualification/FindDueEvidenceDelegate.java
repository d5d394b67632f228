package org.partnercenter.qualification;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Find due evidence" of the qualification-calendar process. */
@Component
class FindDueEvidenceDelegate implements JavaDelegate {

	private final Sweep sweep;

	FindDueEvidenceDelegate(Sweep sweep) {
		this.sweep = sweep;
	}

	@Override
	public void execute(DelegateExecution execution) {
		CalendarVariables.set(execution, this.sweep.next(CalendarVariables.lookedAt(execution)));
	}

}
