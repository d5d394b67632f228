package org.partnercenter.access;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Gives a group its tasks back when a person leaves it: what he had claimed, and the
 * rights that the engine gives to whoever was assigned once, and keeps when he no longer
 * is.
 */
@Component
class ReturnedTasks {

	/** More than a group ever has open; the engine allows no unbound query. */
	private static final int AT_MOST = 2000;

	private final TaskService tasks;

	private final AuthorizationService grants;

	ReturnedTasks(TaskService tasks, AuthorizationService grants) {
		this.tasks = tasks;
		this.grants = grants;
	}

	void from(String account, String group) {
		this.tasks.createTaskQuery()
			.taskCandidateGroup(group)
			.includeAssignedTasks()
			.listPage(0, AT_MOST)
			.forEach(task -> giveBack(task, account));
	}

	private void giveBack(Task task, String account) {
		if (account.equals(task.getAssignee())) {
			this.tasks.setAssignee(task.getId(), null);
		}
		this.grants.createAuthorizationQuery()
			.userIdIn(account)
			.resourceType(Resources.TASK)
			.resourceId(task.getId())
			.listPage(0, AT_MOST)
			.forEach(grant -> this.grants.deleteAuthorization(grant.getId()));
	}

}
