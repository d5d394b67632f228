package org.partnercenter.certification;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.certification.CertificationVariables.CONTEST_ID;

/** "Tell the claimant that it is being decided" of the certification-contest process. */
@Component
class ConfirmClaimDelegate implements JavaDelegate {

	private final ContestMails mails;

	ConfirmClaimDelegate(ContestMails mails) {
		this.mails = mails;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.mails.claimed(UUID.fromString(CONTEST_ID.get(execution)));
	}

}
