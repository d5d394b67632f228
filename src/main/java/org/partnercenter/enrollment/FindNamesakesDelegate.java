package org.partnercenter.enrollment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.partnercenter.process.DraftAnswers;
import org.springframework.stereotype.Component;

import static org.partnercenter.enrollment.EnrollmentVariables.KNOWN_ORGANIZATION;
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
		// whoever chose a known organization by search has seen the others
		boolean found = !KNOWN_ORGANIZATION.get(execution) && this.namesakes.exist(contact);
		if (found != NAMESAKES_FOUND.get(execution)) {
			NAMESAKES_FOUND.set(execution, found);
		}
	}

}
