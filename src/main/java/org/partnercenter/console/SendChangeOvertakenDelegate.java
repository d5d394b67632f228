package org.partnercenter.console;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.console.ProcessChangeVariables.CHANGE_ID;

/** "Tell the author it is overtaken" of the process-change process. */
@Component
class SendChangeOvertakenDelegate implements JavaDelegate {

	private final ChangeMails mails;

	SendChangeOvertakenDelegate(ChangeMails mails) {
		this.mails = mails;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.mails.overtaken(UUID.fromString(CHANGE_ID.get(execution)));
	}

}
