package org.partnercenter.process;

import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.CachedDbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityState;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Grants a task to those who get it as the engine does, but does not ask the database
 * what was granted of a task that this very command creates: nothing. Whoever had it and
 * has it no more loses what he was granted for himself, which the engine would leave him;
 * what his group may do, he still may (T-Z10).
 */
@Component
class TaskGrants extends AbstractProcessEnginePlugin {

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		configuration.setResourceAuthorizationProvider(new OfNewTasks());
	}

	/** Whether this very command creates the task. */
	static boolean isNew(String task) {
		CachedDbEntity known = Context.getCommandContext()
			.getDbEntityManager()
			.getDbEntityCache()
			.getCachedEntity(TaskEntity.class, task);
		return known != null && known.getEntityState() == DbEntityState.TRANSIENT;
	}

	private static final class OfNewTasks extends DefaultAuthorizationProvider {

		@Override
		protected AuthorizationEntity getGrantAuthorization(String object, String user, String group,
				Resource resource) {
			return (resource == Resources.TASK && isNew(object)) ? null
					: super.getGrantAuthorization(object, user, group, resource);
		}

		@Override
		public AuthorizationEntity[] newTaskAssignee(Task task, String before, String now) {
			if (before != null && !before.equals(now) && !isCandidate(task, before)) {
				takeBack(task, before);
			}
			return super.newTaskAssignee(task, before, now);
		}

		@Override
		public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String user, String type) {
			if (!user.equals(task.getAssignee())) {
				takeBack(task, user);
			}
			return super.deleteTaskUserIdentityLink(task, user, type);
		}

		private void takeBack(Task task, String user) {
			getAuthorizationManager().deleteAuthorizationsByResourceIdAndUserId(Resources.TASK, task.getId(), user);
		}

		private static boolean isCandidate(Task task, String user) {
			return ((TaskEntity) task).getCandidates().stream().anyMatch(link -> user.equals(link.getUserId()));
		}

	}

}
