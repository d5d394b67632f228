package org.partnercenter.console;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.console.ProcessChangeVariables.CHANGE_ID;

/** "Begin to migrate the cases" of the process-change process. */
@Component
class MigrateCasesDelegate implements JavaDelegate {

	private final Migration migration;

	MigrateCasesDelegate(Migration migration) {
		this.migration = migration;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.migration.begin(UUID.fromString(CHANGE_ID.get(execution)));
	}

}
