package org.partnercenter.enrollment;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.partnercenter.enrollment.Enrollment.Outcome;
import org.springframework.stereotype.Component;

import static org.partnercenter.enrollment.EnrollmentVariables.ENROLLMENT_ID;

/**
 * How the delegates of the ways out record that an enrollment ended, and at which step.
 */
@Component
class EnrollmentEnd {

	private final Enrollments enrollments;

	private final EnrollmentProcess process;

	EnrollmentEnd(Enrollments enrollments, EnrollmentProcess process) {
		this.enrollments = enrollments;
		this.process = process;
	}

	void record(DelegateExecution execution, Outcome outcome) {
		String step = this.process.lastStep(execution.getProcessInstanceId());
		this.enrollments.end(UUID.fromString(ENROLLMENT_ID.get(execution)), outcome, step);
	}

}
