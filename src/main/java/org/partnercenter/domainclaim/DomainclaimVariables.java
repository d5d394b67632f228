package org.partnercenter.domainclaim;

import org.partnercenter.partner.Outcome;
import org.partnercenter.process.ProcessVariable;

import static org.partnercenter.process.ProcessVariable.choice;
import static org.partnercenter.process.ProcessVariable.text;

/** The variables of {@code processes/domainclaim.bpmn} and its form. */
final class DomainclaimVariables {

	static final ProcessVariable<String> CLAIM_ID = text("claimId");

	static final ProcessVariable<Outcome> DECISION = choice("decision", Outcome.class);

	static final ProcessVariable<String> REASON = text("reason");

	private DomainclaimVariables() {
	}

}
