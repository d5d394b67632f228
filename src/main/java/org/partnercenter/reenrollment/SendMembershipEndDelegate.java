package org.partnercenter.reenrollment;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.reenrollment.ReenrollmentVariables.REENROLLMENT_ID;

/** "Tell that it expired" of the re-enrollment process. */
@Component
class SendMembershipEndDelegate implements JavaDelegate {

	private final ReenrollmentMails mails;

	SendMembershipEndDelegate(ReenrollmentMails mails) {
		this.mails = mails;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.mails.expired(UUID.fromString(REENROLLMENT_ID.get(execution)));
	}

}
