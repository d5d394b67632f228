package org.partnercenter.association;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.association.AssociationVariables.REQUEST_ID;

/** "Withdraw the open request" of the association process. */
@Component
class WithdrawOpenRequestDelegate implements JavaDelegate {

	private final AssociationRequests requests;

	WithdrawOpenRequestDelegate(AssociationRequests requests) {
		this.requests = requests;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.requests.end(UUID.fromString(REQUEST_ID.get(execution)), RequestState.WITHDRAWN, true);
	}

}
