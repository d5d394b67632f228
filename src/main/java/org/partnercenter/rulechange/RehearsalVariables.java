package org.partnercenter.rulechange;

import org.partnercenter.process.ProcessVariable;

/** The variables of {@code processes/rule-rehearsal.bpmn}. */
final class RehearsalVariables {

	static final ProcessVariable<String> REHEARSAL_ID = ProcessVariable.text("rehearsalId");

	private RehearsalVariables() {
	}

}
