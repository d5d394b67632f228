package org.partnercenter.form;

import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Who may do what with a new task: as the engine has it, but nothing for the person of a
 * wizard step. He works through the portal, which asks the domain whose case it is; a
 * grant would only open a second way, and cost two rows a step.
 */
class TaskGrants extends DefaultAuthorizationProvider {

	@Override
	public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
		return WizardStep.isOne((TaskEntity) task) ? null : super.newTaskAssignee(task, oldAssignee, newAssignee);
	}

}
