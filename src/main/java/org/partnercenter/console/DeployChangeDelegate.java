package org.partnercenter.console;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.console.ProcessChangeVariables.CHANGE_ID;

/** "Deploy the change" of the process-change process. */
@Component
class DeployChangeDelegate implements JavaDelegate {

	private final DeployedChanges changes;

	DeployChangeDelegate(DeployedChanges changes) {
		this.changes = changes;
	}

	@Override
	public void execute(DelegateExecution execution) {
		UUID change = UUID.fromString(CHANGE_ID.get(execution));
		try {
			this.changes.deploy(change);
		}
		catch (ChangeOvertaken ex) {
			this.changes.overtaken(change);
			throw new BpmnError("changeOvertaken", ex);
		}
	}

}
