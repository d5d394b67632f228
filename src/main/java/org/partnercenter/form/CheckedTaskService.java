package org.partnercenter.form;

import java.util.Map;
import java.util.Objects;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's task service; nobody completes a task past the {@link AnswerCheck}. */
class CheckedTaskService extends TaskServiceImpl {

	private final AnswerCheck check;

	CheckedTaskService(AnswerCheck check) {
		this.check = check;
	}

	@Override
	public void complete(String taskId, Map<String, Object> answers) {
		new CheckedComplete(taskId, answers, false, false).runBy(this.commandExecutor);
	}

	@Override
	public VariableMap completeWithVariablesInReturn(String taskId, Map<String, Object> answers, boolean deserialize) {
		return new CheckedComplete(taskId, answers, true, deserialize).runBy(this.commandExecutor);
	}

	/**
	 * Whoever has claimed a task may give it back, which the engine allows to those only
	 * who may assign it to anybody.
	 */
	@Override
	public void setAssignee(String taskId, String account) {
		AssignTaskCmd assign = new AssignTaskCmd(taskId, account);
		this.commandExecutor.execute(context -> {
			TaskEntity task = context.getTaskManager().findTaskById(taskId);
			boolean givesBack = account == null && task != null
					&& Objects.equals(task.getAssignee(), context.getAuthenticatedUserId());
			return givesBack ? context.runWithoutAuthorization(() -> assign.execute(context)) : assign.execute(context);
		});
	}

	@Override
	public void resolveTask(String taskId, Map<String, Object> variables) {
		if (variables != null && !variables.isEmpty()) {
			throw endsByItsForm();
		}
		super.resolveTask(taskId, null);
	}

	// these two end a task on the right to work on it alone, with variables of the
	// caller's choice

	@Override
	public void handleBpmnError(String taskId, String code, String message, Map<String, Object> variables) {
		throw endsByItsForm();
	}

	@Override
	public void handleBpmnError(String taskId, String code, String message) {
		throw endsByItsForm();
	}

	@Override
	public void handleBpmnError(String taskId, String code) {
		throw endsByItsForm();
	}

	@Override
	public void handleEscalation(String taskId, String code, Map<String, Object> variables) {
		throw endsByItsForm();
	}

	@Override
	public void handleEscalation(String taskId, String code) {
		throw endsByItsForm();
	}

	static BadUserRequestException endsByItsForm() {
		return new BadUserRequestException("A task ends by its form");
	}

	private final class CheckedComplete extends CompleteTaskCmd implements Checked.Completion {

		private final Checked checked = new Checked(CheckedTaskService.this.check);

		CheckedComplete(String taskId, Map<String, Object> answers, boolean returning, boolean deserialize) {
			super(taskId, answers, returning, deserialize);
		}

		@Override
		public VariableMap execute(CommandContext context) {
			return this.checked.execute(this.taskId, this.variables, context, accepted -> this.variables = accepted,
					super::execute);
		}

		@Override
		public Checked checked() {
			return this.checked;
		}

	}

}
