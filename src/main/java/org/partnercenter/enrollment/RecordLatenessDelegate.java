package org.partnercenter.enrollment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.partnercenter.enrollment.Enrollment.Outcome;
import org.springframework.stereotype.Component;

/** "Record that another was first" of the enrollment process. */
@Component
class RecordLatenessDelegate implements JavaDelegate {

	private final EnrollmentEnd end;

	RecordLatenessDelegate(EnrollmentEnd end) {
		this.end = end;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.end.record(execution, Outcome.LED_TO_ASSOCIATION);
	}

}
