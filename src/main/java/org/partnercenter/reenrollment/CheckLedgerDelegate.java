package org.partnercenter.reenrollment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Check the ledger of notices" of the renewal-calendar process. */
@Component
class CheckLedgerDelegate implements JavaDelegate {

	private final LedgerAlarm alarm;

	CheckLedgerDelegate(LedgerAlarm alarm) {
		this.alarm = alarm;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.alarm.raise(execution.getProcessInstanceId());
	}

}
