package org.partnercenter.certification;

import org.partnercenter.process.ProcessVariable;

import static org.partnercenter.process.ProcessVariable.choice;
import static org.partnercenter.process.ProcessVariable.flag;
import static org.partnercenter.process.ProcessVariable.text;

/**
 * The variables of {@code processes/certification-contest.bpmn} and
 * {@code stray-exam.bpmn}, and of their forms.
 */
final class CertificationVariables {

	static final ProcessVariable<String> CONTEST_ID = text("contestId");

	static final ProcessVariable<ContestDecision> CONTEST_DECISION = choice("contestDecision", ContestDecision.class);

	static final ProcessVariable<Boolean> LINKED_NOW = flag("linkedNow");

	static final ProcessVariable<String> STRAY_ID = text("strayId");

	static final ProcessVariable<StrayDecision> STRAY_DECISION = choice("strayDecision", StrayDecision.class);

	static final ProcessVariable<String> CORRECTED_ID = text("correctedId");

	static final ProcessVariable<String> REASON = text("reason");

	enum ContestDecision {

		LEAVE, GIVE

	}

	enum StrayDecision {

		CORRECT, DROP

	}

	private CertificationVariables() {
	}

}
