package org.partnercenter.association;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.association.AssociationVariables.REQUEST_ID;

/** "Ask the Regional Service Center" of the association-decision process. */
@Component
class EscalateDecisionDelegate implements JavaDelegate {

	private final AssociationRequests requests;

	private final AssociationProcess process;

	EscalateDecisionDelegate(AssociationRequests requests, AssociationProcess process) {
		this.requests = requests;
		this.process = process;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.requests.escalated(UUID.fromString(REQUEST_ID.get(execution)));
		this.process.escalate(execution.getProcessInstanceId());
	}

}
