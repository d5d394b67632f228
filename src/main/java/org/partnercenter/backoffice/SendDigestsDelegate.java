package org.partnercenter.backoffice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.backoffice.BackofficeVariables.MORE_TASKS;

/** "Send digests" of the task-digest process. */
@Component
class SendDigestsDelegate implements JavaDelegate {

	private final Digests digests;

	SendDigestsDelegate(Digests digests) {
		this.digests = digests;
	}

	@Override
	public void execute(DelegateExecution execution) {
		MORE_TASKS.set(execution, this.digests.sendBatch());
	}

}
