package org.partnercenter.console;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.console.ProcessChangeVariables.CHANGE_ID;
import static org.partnercenter.console.ProcessChangeVariables.MIGRATION_ENDED;

/** "Count the migrated cases" of the process-change process. */
@Component
class CountMigratedDelegate implements JavaDelegate {

	private final Migration migration;

	CountMigratedDelegate(Migration migration) {
		this.migration = migration;
	}

	@Override
	public void execute(DelegateExecution execution) {
		MIGRATION_ENDED.set(execution, this.migration.hasEnded(UUID.fromString(CHANGE_ID.get(execution))));
	}

}
