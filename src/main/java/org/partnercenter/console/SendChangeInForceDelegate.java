package org.partnercenter.console;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.console.ProcessChangeVariables.CHANGE_ID;

/** "Tell that it is in force" of the process-change process. */
@Component
class SendChangeInForceDelegate implements JavaDelegate {

	private final ChangeMails mails;

	SendChangeInForceDelegate(ChangeMails mails) {
		this.mails = mails;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.mails.inForce(UUID.fromString(CHANGE_ID.get(execution)));
	}

}
