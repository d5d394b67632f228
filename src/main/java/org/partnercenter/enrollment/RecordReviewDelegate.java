package org.partnercenter.enrollment;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.access.StaffGroups;
import org.springframework.stereotype.Component;

import static org.partnercenter.enrollment.EnrollmentVariables.ENROLLMENT_ID;
import static org.partnercenter.enrollment.EnrollmentVariables.REASON;
import static org.partnercenter.enrollment.EnrollmentVariables.REVIEW_OUTCOME;

/** "Record the review" of the enrollment process. */
@Component
class RecordReviewDelegate implements JavaDelegate {

	private final Enrollments enrollments;

	private final OnBehalf acting;

	RecordReviewDelegate(Enrollments enrollments, OnBehalf acting) {
		this.enrollments = enrollments;
		this.acting = acting;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.enrollments.review(UUID.fromString(ENROLLMENT_ID.get(execution)), REVIEW_OUTCOME.get(execution).name(),
				REASON.get(execution), this.acting.actingAs(StaffGroups.REGIONAL_SERVICE_CENTER));
	}

}
