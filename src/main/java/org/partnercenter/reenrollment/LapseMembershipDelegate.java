package org.partnercenter.reenrollment;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.reenrollment.ReenrollmentVariables.LAPSED;
import static org.partnercenter.reenrollment.ReenrollmentVariables.REENROLLMENT_ID;

/** "Lapse" of the re-enrollment process. */
@Component
class LapseMembershipDelegate implements JavaDelegate {

	private final RenewalEnds ends;

	LapseMembershipDelegate(RenewalEnds ends) {
		this.ends = ends;
	}

	@Override
	public void execute(DelegateExecution execution) {
		LAPSED.set(execution, this.ends.lapse(UUID.fromString(REENROLLMENT_ID.get(execution))));
	}

}
