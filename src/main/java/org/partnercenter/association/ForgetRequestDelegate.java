package org.partnercenter.association;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.association.AssociationVariables.REQUEST_ID;

/** "Forget the request" of the association process. */
@Component
class ForgetRequestDelegate implements JavaDelegate {

	private final AssociationRequests requests;

	ForgetRequestDelegate(AssociationRequests requests) {
		this.requests = requests;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.requests.end(UUID.fromString(REQUEST_ID.get(execution)), RequestState.CANCELLED, true);
	}

}
