package org.partnercenter.association;

import org.partnercenter.process.ProcessVariable;

import static org.partnercenter.process.ProcessVariable.choice;
import static org.partnercenter.process.ProcessVariable.flag;
import static org.partnercenter.process.ProcessVariable.text;

/**
 * The variables of the two association models, their forms and the table
 * association-route.
 */
final class AssociationVariables {

	static final ProcessVariable<String> REQUEST_ID = text("requestId");

	static final ProcessVariable<Boolean> DOMAIN_PROVEN = flag("domainProven");

	static final ProcessVariable<Boolean> PUBLIC_DOMAIN = flag("publicDomain");

	static final ProcessVariable<Boolean> ROLE_ADDRESS = flag("roleAddress");

	static final ProcessVariable<ApprovalRoute> APPROVAL_ROUTE = choice("approvalRoute", ApprovalRoute.class);

	static final ProcessVariable<NextStep> NEXT_STEP = choice("nextStep", NextStep.class);

	static final ProcessVariable<Decision> DECISION = choice("decision", Decision.class);

	static final ProcessVariable<String> REASON = text("reason");

	static final ProcessVariable<Boolean> APPROVED = flag("approved");

	enum ApprovalRoute {

		AUTOMATIC, ADMINISTRATOR

	}

	enum NextStep {

		CORRECT, CONTACT_ADMINISTRATOR

	}

	enum Decision {

		APPROVE, REJECT

	}

	private AssociationVariables() {
	}

}
