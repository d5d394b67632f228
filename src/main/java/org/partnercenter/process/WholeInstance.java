package org.partnercenter.process;

import java.util.List;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Reads an instance for somebody who is about to work in it: its executions in one go and
 * its variables in another. The engine would read each execution, and the variables of
 * each and of the task, by themselves.
 */
public final class WholeInstance {

	private WholeInstance() {
	}

	/**
	 * Nothing happens if this command knows the instance already, or if there is none.
	 */
	public static void read(TaskEntity task, CommandContext context) {
		String instance = task.getProcessInstanceId();
		if (instance == null
				|| context.getDbEntityManager().getCachedEntity(ExecutionEntity.class, task.getExecutionId()) != null) {
			return;
		}
		List<ExecutionEntity> executions = context.getExecutionManager().findExecutionsByProcessInstanceId(instance);
		executions.stream()
			.filter(ExecutionEntity::isProcessInstanceExecution)
			.findFirst()
			.ifPresent(root -> root.restoreProcessInstance(executions, null,
					context.getVariableInstanceManager().findVariableInstancesByProcessInstanceId(instance),
					List.of(task), null, null, null));
	}

}
