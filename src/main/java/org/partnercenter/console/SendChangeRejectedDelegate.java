package org.partnercenter.console;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.console.ProcessChangeVariables.CHANGE_ID;

/** "Tell the author it is rejected" of the process-change process. */
@Component
class SendChangeRejectedDelegate implements JavaDelegate {

	private final ChangeMails mails;

	SendChangeRejectedDelegate(ChangeMails mails) {
		this.mails = mails;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.mails.rejected(UUID.fromString(CHANGE_ID.get(execution)));
	}

}
