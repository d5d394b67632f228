package org.partnercenter.reenrollment;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.reenrollment.ReenrollmentVariables.REENROLLMENT_ID;

/** "Expire" of the re-enrollment process. */
@Component
class ExpireMembershipDelegate implements JavaDelegate {

	private final RenewalEnds ends;

	ExpireMembershipDelegate(RenewalEnds ends) {
		this.ends = ends;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.ends.expire(UUID.fromString(REENROLLMENT_ID.get(execution)));
	}

}
