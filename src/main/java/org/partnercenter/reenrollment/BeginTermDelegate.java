package org.partnercenter.reenrollment;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.reenrollment.ReenrollmentVariables.REENROLLMENT_ID;

/** "Begin the new term" of the re-enrollment process. */
@Component
class BeginTermDelegate implements JavaDelegate {

	private final RenewalEnds ends;

	BeginTermDelegate(RenewalEnds ends) {
		this.ends = ends;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.ends.begin(UUID.fromString(REENROLLMENT_ID.get(execution)));
	}

}
