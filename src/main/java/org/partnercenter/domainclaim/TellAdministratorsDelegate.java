package org.partnercenter.domainclaim;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.domainclaim.DomainclaimVariables.CLAIM_ID;
import static org.partnercenter.domainclaim.DomainclaimVariables.DECISION;
import static org.partnercenter.domainclaim.DomainclaimVariables.REASON;

/** "Tell the administrators" of the domainclaim process. */
@Component
class TellAdministratorsDelegate implements JavaDelegate {

	private final DomainclaimMails mails;

	TellAdministratorsDelegate(DomainclaimMails mails) {
		this.mails = mails;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.mails.settled(UUID.fromString(CLAIM_ID.get(execution)), DECISION.get(execution), REASON.get(execution),
				execution.getProcessInstanceId());
	}

}
