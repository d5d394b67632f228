package org.partnercenter.enrollment;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.enrollment.EnrollmentVariables.ENROLLMENT_ID;

/** "Send the welcome" of the enrollment process. */
@Component
class SendWelcomeDelegate implements JavaDelegate {

	private final EnrollmentMails mails;

	SendWelcomeDelegate(EnrollmentMails mails) {
		this.mails = mails;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.mails.welcome(UUID.fromString(ENROLLMENT_ID.get(execution)));
	}

}
