package org.partnercenter.association;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.association.AssociationVariables.REQUEST_ID;

/** "Remind the administrators" of the association-decision process. */
@Component
class RemindAdministratorsDelegate implements JavaDelegate {

	private final AdministratorMails mails;

	RemindAdministratorsDelegate(AdministratorMails mails) {
		this.mails = mails;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.mails.reminded(UUID.fromString(REQUEST_ID.get(execution)));
	}

}
