package org.partnercenter.association;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.association.AssociationVariables.REQUEST_ID;

/** "Tell the applicant it expired" of the association process. */
@Component
class TellExpiryDelegate implements JavaDelegate {

	private final AssociationMails mails;

	TellExpiryDelegate(AssociationMails mails) {
		this.mails = mails;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.mails.expired(UUID.fromString(REQUEST_ID.get(execution)));
	}

}
