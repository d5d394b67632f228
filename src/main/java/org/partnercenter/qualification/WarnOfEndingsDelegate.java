package org.partnercenter.qualification;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Tell the administrators" of the qualification-calendar process. */
@Component
class WarnOfEndingsDelegate implements JavaDelegate {

	private final Sweep sweep;

	WarnOfEndingsDelegate(Sweep sweep) {
		this.sweep = sweep;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.sweep.warn(CalendarVariables.batch(execution));
	}

}
