package org.partnercenter.reenrollment;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.reenrollment.ReenrollmentVariables.REENROLLMENT_ID;

/** "Renew the membership" of the re-enrollment process. */
@Component
class RenewMembershipDelegate implements JavaDelegate {

	private final ReenrollmentProcess process;

	RenewMembershipDelegate(ReenrollmentProcess process) {
		this.process = process;
	}

	@Override
	public void execute(DelegateExecution execution) {
		UUID id = UUID.fromString(REENROLLMENT_ID.get(execution));
		if (!this.process.renew(id)) {
			throw new IllegalStateException("The grace of renewal " + id + " is over");
		}
	}

}
