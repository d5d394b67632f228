package org.partnercenter.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Reads tasks once. A command that has read those of an instance does not ask again for
 * those of its executions. And tasks below other tasks belong to no process, which is
 * switched off ({@code standalone-tasks-enabled}): nobody has to look for them whenever a
 * task ends.
 */
@Component
class KnownTasks extends AbstractProcessEnginePlugin {

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		List<SessionFactory> factories = new ArrayList<>();
		if (configuration.getCustomSessionFactories() != null) {
			factories.addAll(configuration.getCustomSessionFactories());
		}
		factories.add(new Managers());
		configuration.setCustomSessionFactories(factories);
	}

	private static final class Managers implements SessionFactory {

		@Override
		public Class<?> getSessionType() {
			return TaskManager.class;
		}

		@Override
		public Session openSession() {
			return new Manager();
		}

	}

	/** One for each command. */
	private static final class Manager extends TaskManager {

		private final Map<String, List<TaskEntity>> ofInstance = new HashMap<>();

		@Override
		public List<TaskEntity> findTasksByProcessInstanceId(String instance) {
			List<TaskEntity> tasks = super.findTasksByProcessInstanceId(instance);
			this.ofInstance.put(instance, tasks);
			return tasks;
		}

		@Override
		public List<TaskEntity> findTasksByExecutionId(String execution) {
			ExecutionEntity known = getDbEntityManager().getCachedEntity(ExecutionEntity.class, execution);
			List<TaskEntity> tasks = (known != null) ? this.ofInstance.get(known.getProcessInstanceId()) : null;
			return (tasks == null) ? super.findTasksByExecutionId(execution)
					: new ArrayList<>(tasks.stream().filter(task -> execution.equals(task.getExecutionId())).toList());
		}

		@Override
		public List<Task> findTasksByParentTaskId(String parent) {
			return Context.getProcessEngineConfiguration().isStandaloneTasksEnabled()
					? super.findTasksByParentTaskId(parent) : List.of();
		}

	}

}
