package org.partnercenter.enrollment;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.partnercenter.agreement.AgreementChanged;
import org.partnercenter.partner.AlreadyEnrolled;
import org.springframework.stereotype.Component;

import static org.partnercenter.enrollment.EnrollmentVariables.ENROLLMENT_ID;

/** "Finish the enrollment" of the enrollment process. */
@Component
class FinishEnrollmentDelegate implements JavaDelegate {

	private final Enrollments enrollments;

	FinishEnrollmentDelegate(Enrollments enrollments) {
		this.enrollments = enrollments;
	}

	@Override
	public void execute(DelegateExecution execution) {
		UUID enrollment = UUID.fromString(ENROLLMENT_ID.get(execution));
		try {
			this.enrollments.finish(enrollment, EnrollmentDrafts.read(execution));
		}
		catch (AlreadyEnrolled ex) {
			throw new BpmnError(EnrollmentProcess.ALREADY_ENROLLED, ex);
		}
		catch (AgreementChanged ex) {
			throw new BpmnError(EnrollmentProcess.AGREEMENT_REPLACED, ex);
		}
	}

}
