package org.partnercenter.enrollment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.partnercenter.enrollment.Enrollment.Outcome;
import org.springframework.stereotype.Component;

/** "Record the decline" of the enrollment process. */
@Component
class RecordDeclineDelegate implements JavaDelegate {

	private final EnrollmentEnd end;

	RecordDeclineDelegate(EnrollmentEnd end) {
		this.end = end;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.end.record(execution, Outcome.DECLINED);
	}

}
