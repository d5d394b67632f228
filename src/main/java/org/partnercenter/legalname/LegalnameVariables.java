package org.partnercenter.legalname;

import org.partnercenter.process.ProcessVariable;

import static org.partnercenter.process.ProcessVariable.choice;
import static org.partnercenter.process.ProcessVariable.text;

/** The variables of {@code processes/legalname.bpmn} and its form. */
final class LegalnameVariables {

	static final ProcessVariable<String> CHANGE_ID = text("changeId");

	static final ProcessVariable<Decision> DECISION = choice("decision", Decision.class);

	static final ProcessVariable<String> REASON = text("reason");

	enum Decision {

		CHANGE, REFUSE

	}

	private LegalnameVariables() {
	}

}
