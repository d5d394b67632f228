package org.partnercenter.console;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.console.ProcessChangeVariables.CHANGE_ID;
import static org.partnercenter.console.ProcessChangeVariables.TAKEN_BACK;

/** "Take the change back" of the process-change process. */
@Component
class TakeBackChangeDelegate implements JavaDelegate {

	private final DeployedChanges changes;

	TakeBackChangeDelegate(DeployedChanges changes) {
		this.changes = changes;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.changes.takeBack(UUID.fromString(CHANGE_ID.get(execution)));
		TAKEN_BACK.set(execution, true);
	}

}
