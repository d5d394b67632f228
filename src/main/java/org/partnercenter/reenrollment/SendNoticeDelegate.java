package org.partnercenter.reenrollment;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.reenrollment.ReenrollmentVariables.REENROLLMENT_ID;

/** "Send the notice" of the reenrollment process. */
@Component
class SendNoticeDelegate implements JavaDelegate {

	private final RenewalNotices notices;

	SendNoticeDelegate(RenewalNotices notices) {
		this.notices = notices;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.notices.send(UUID.fromString(REENROLLMENT_ID.get(execution)));
	}

}
