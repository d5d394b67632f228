package org.partnercenter.association;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.partnercenter.partner.Match;
import org.partnercenter.process.DraftAnswers;
import org.partnercenter.process.Drafts;
import org.springframework.stereotype.Component;

import static org.partnercenter.association.AssociationVariables.DOMAIN_PROVEN;
import static org.partnercenter.association.AssociationVariables.PUBLIC_DOMAIN;
import static org.partnercenter.association.AssociationVariables.REQUEST_ID;
import static org.partnercenter.association.AssociationVariables.ROLE_ADDRESS;

/** "Match the e-mail domain" of the association process. */
@Component
class MatchEmailDomainDelegate implements JavaDelegate {

	private final AssociationRequests requests;

	MatchEmailDomainDelegate(AssociationRequests requests) {
		this.requests = requests;
	}

	@Override
	public void execute(DelegateExecution execution) {
		DraftAnswers typed = DraftAnswers.of(execution, "association-give-address");
		Match match = this.requests.match(UUID.fromString(REQUEST_ID.get(execution)), typed.text("email").orElseThrow(),
				typed.text("firstName").orElseThrow(), typed.text("lastName").orElseThrow());
		// or else the page that asks how to go on would offer the last answer again
		Drafts.forget(execution, "association-choose-how-to-go-on");
		DOMAIN_PROVEN.set(execution, match.domainProven());
		PUBLIC_DOMAIN.set(execution, match.publicProvider());
		ROLE_ADDRESS.set(execution, match.roleAddress());
	}

}
