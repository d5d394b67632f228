package org.partnercenter.reenrollment;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.reenrollment.ReenrollmentVariables.REENROLLMENT_ID;

/** "Confirm the renewal" of the re-enrollment process. */
@Component
class SendConfirmationDelegate implements JavaDelegate {

	private final ReenrollmentMails mails;

	SendConfirmationDelegate(ReenrollmentMails mails) {
		this.mails = mails;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.mails.renewed(UUID.fromString(REENROLLMENT_ID.get(execution)));
	}

}
