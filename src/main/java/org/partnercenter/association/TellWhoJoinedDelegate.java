package org.partnercenter.association;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.association.AssociationVariables.REQUEST_ID;

/** "Tell who joined" of the association process. */
@Component
class TellWhoJoinedDelegate implements JavaDelegate {

	private final AdministratorMails mails;

	TellWhoJoinedDelegate(AdministratorMails mails) {
		this.mails = mails;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.mails.joined(UUID.fromString(REQUEST_ID.get(execution)));
	}

}
