package org.partnercenter.certification;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.certification.CertificationVariables.CONTEST_ID;

/** "Tell both people" of the certification-contest process. */
@Component
class TellOutcomeDelegate implements JavaDelegate {

	private final ContestMails mails;

	TellOutcomeDelegate(ContestMails mails) {
		this.mails = mails;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.mails.settled(UUID.fromString(CONTEST_ID.get(execution)));
	}

}
