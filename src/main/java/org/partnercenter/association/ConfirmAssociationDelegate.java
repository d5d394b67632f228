package org.partnercenter.association;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.partnercenter.process.DraftAnswers;
import org.springframework.stereotype.Component;

import static org.partnercenter.association.AssociationVariables.REQUEST_ID;

/** "Confirm the association" of the association process. */
@Component
class ConfirmAssociationDelegate implements JavaDelegate {

	private final AssociationDecisions decisions;

	ConfirmAssociationDelegate(AssociationDecisions decisions) {
		this.decisions = decisions;
	}

	@Override
	public void execute(DelegateExecution execution) {
		DraftAnswers answers = DraftAnswers.of(execution, "association-complete-individual-profile");
		this.decisions.confirm(UUID.fromString(REQUEST_ID.get(execution)), ProfileAnswers.read(answers));
	}

}
