package org.partnercenter.enrollment;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.partnercenter.process.DraftAnswers;
import org.partnercenter.process.Drafts;
import org.springframework.stereotype.Component;

import static org.partnercenter.enrollment.EnrollmentVariables.CITY_KNOWN;
import static org.partnercenter.enrollment.EnrollmentVariables.CONTACT_COMPLETE;
import static org.partnercenter.enrollment.EnrollmentVariables.ENROLLMENT_ID;
import static org.partnercenter.enrollment.EnrollmentVariables.KNOWN_ORGANIZATION;
import static org.partnercenter.enrollment.EnrollmentVariables.NAMESAKES_FOUND;
import static org.partnercenter.enrollment.EnrollmentVariables.PHONE_KNOWN;
import static org.partnercenter.enrollment.EnrollmentVariables.STREET_KNOWN;

/** "Take over what is known" of the enrollment process. */
@Component
class PrepareContactDelegate implements JavaDelegate {

	private final ContactTakeover takeover;

	PrepareContactDelegate(ContactTakeover takeover) {
		this.takeover = takeover;
	}

	@Override
	public void execute(DelegateExecution execution) {
		UUID enrollment = UUID.fromString(ENROLLMENT_ID.get(execution));
		DraftAnswers typed = DraftAnswers.of(execution, EnrollmentDrafts.TAKEN_OVER);
		ContactTakeover.Contact contact = this.takeover.of(enrollment, typed);
		Drafts.keep(execution, contact.known() ? EnrollmentDrafts.TAKEN_OVER : EnrollmentDrafts.CONTACT,
				contact.answers().asJson());
		KNOWN_ORGANIZATION.set(execution, contact.known());
		STREET_KNOWN.set(execution, contact.has("street"));
		CITY_KNOWN.set(execution, contact.has("city"));
		PHONE_KNOWN.set(execution, contact.has("phone"));
		CONTACT_COMPLETE.set(execution, contact.complete());
		NAMESAKES_FOUND.set(execution, false);
	}

}
