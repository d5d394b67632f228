package org.partnercenter.qualification;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Judge again" of the qualification-calendar process. */
@Component
class JudgeDueEvidenceDelegate implements JavaDelegate {

	private final Sweep sweep;

	JudgeDueEvidenceDelegate(Sweep sweep) {
		this.sweep = sweep;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.sweep.judge(CalendarVariables.batch(execution));
	}

}
