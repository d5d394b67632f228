package org.partnercenter.backoffice;

import org.partnercenter.process.ProcessVariable;

import static org.partnercenter.process.ProcessVariable.flag;
import static org.partnercenter.process.ProcessVariable.text;

/**
 * The variables of {@code processes/task-watch.bpmn}, {@code task-digest.bpmn} and
 * {@code task-news.bpmn}.
 */
final class BackofficeVariables {

	/** Whether there may be more than one batch does. */
	static final ProcessVariable<Boolean> MORE_TASKS = flag("moreTasks");

	/** Of the engine: what is new. */
	static final ProcessVariable<String> TASK_ID = text("taskId");

	private BackofficeVariables() {
	}

}
