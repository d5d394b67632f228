package org.partnercenter.association;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.association.AssociationVariables.Decision;
import org.partnercenter.process.OnBehalf;
import org.springframework.stereotype.Component;

import static org.partnercenter.association.AssociationVariables.APPROVED;
import static org.partnercenter.association.AssociationVariables.DECISION;
import static org.partnercenter.association.AssociationVariables.REASON;
import static org.partnercenter.association.AssociationVariables.REQUEST_ID;

/** "Record the decision" of the association-decision process. */
@Component
class RecordDecisionDelegate implements JavaDelegate {

	private final AssociationDecisions decisions;

	private final OnBehalf acting;

	RecordDecisionDelegate(AssociationDecisions decisions, OnBehalf acting) {
		this.decisions = decisions;
		this.acting = acting;
	}

	@Override
	public void execute(DelegateExecution execution) {
		boolean approve = DECISION.get(execution) == Decision.APPROVE;
		this.decisions.decide(UUID.fromString(REQUEST_ID.get(execution)), this.acting.actingAccount().orElseThrow(),
				this.acting.actingIn(StaffGroups.REGIONAL_SERVICE_CENTER), approve, REASON.get(execution));
		APPROVED.set(execution, approve);
	}

}
