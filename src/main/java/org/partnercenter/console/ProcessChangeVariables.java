package org.partnercenter.console;

import org.partnercenter.process.ProcessVariable;

import static org.partnercenter.process.ProcessVariable.choice;
import static org.partnercenter.process.ProcessVariable.flag;
import static org.partnercenter.process.ProcessVariable.text;

/** The variables of {@code processes/process-change.bpmn} and its form. */
final class ProcessChangeVariables {

	static final ProcessVariable<String> CHANGE_ID = text("changeId");

	static final ProcessVariable<Boolean> MIGRATES_CASES = flag("migratesCases");

	static final ProcessVariable<Decision> DECISION = choice("decision", Decision.class);

	static final ProcessVariable<String> REASON = text("reason");

	static final ProcessVariable<Boolean> MIGRATION_ENDED = flag("migrationEnded");

	static final ProcessVariable<Boolean> TAKEN_BACK = flag("takenBack");

	enum Decision {

		APPROVE, REJECT

	}

	private ProcessChangeVariables() {
	}

}
