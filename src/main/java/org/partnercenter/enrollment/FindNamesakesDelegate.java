package org.partnercenter.enrollment;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.partnercenter.process.DraftAnswers;
import org.springframework.stereotype.Component;

import static org.partnercenter.enrollment.EnrollmentVariables.ENROLLMENT_ID;
import static org.partnercenter.enrollment.EnrollmentVariables.NAMESAKES_FOUND;

/** "Find namesakes" of the enrollment process. */
@Component
class FindNamesakesDelegate implements JavaDelegate {

	private final SimilarNames namesakes;

	FindNamesakesDelegate(SimilarNames namesakes) {
		this.namesakes = namesakes;
	}

	@Override
	public void execute(DelegateExecution execution) {
		DraftAnswers contact = EnrollmentDrafts.contact(execution);
		boolean found = this.namesakes.exist(UUID.fromString(ENROLLMENT_ID.get(execution)), contact);
		if (found != NAMESAKES_FOUND.get(execution)) {
			NAMESAKES_FOUND.set(execution, found);
		}
	}

}
