package org.partnercenter.legalname;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.legalname.LegalnameVariables.CHANGE_ID;

/** "Tell the administrators" of the legalname process. */
@Component
class TellOfNameDelegate implements JavaDelegate {

	private final LegalnameMails mails;

	TellOfNameDelegate(LegalnameMails mails) {
		this.mails = mails;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.mails.settled(UUID.fromString(CHANGE_ID.get(execution)));
	}

}
