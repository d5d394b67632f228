package org.partnercenter.enrollment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.partnercenter.enrollment.Enrollment.Outcome;
import org.springframework.stereotype.Component;

/** "Record the cancellation" of the enrollment process. */
@Component
class RecordCancellationDelegate implements JavaDelegate {

	private final EnrollmentEnd end;

	RecordCancellationDelegate(EnrollmentEnd end) {
		this.end = end;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.end.record(execution, Outcome.CANCELLED);
	}

}
