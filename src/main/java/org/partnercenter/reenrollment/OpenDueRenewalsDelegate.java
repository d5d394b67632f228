package org.partnercenter.reenrollment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.reenrollment.ReenrollmentVariables.MORE_DUE;

/** "Open the renewals that are due" of the renewal-calendar process. */
@Component
class OpenDueRenewalsDelegate implements JavaDelegate {

	private final RenewalSweep sweep;

	OpenDueRenewalsDelegate(RenewalSweep sweep) {
		this.sweep = sweep;
	}

	@Override
	public void execute(DelegateExecution execution) {
		MORE_DUE.set(execution, this.sweep.openBatch());
	}

}
