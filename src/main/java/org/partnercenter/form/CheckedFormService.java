package org.partnercenter.form;

import java.util.Map;

import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * The engine's form service; nobody submits a task's form past the {@link AnswerCheck}.
 */
class CheckedFormService extends FormServiceImpl {

	private final AnswerCheck check;

	CheckedFormService(AnswerCheck check) {
		this.check = check;
	}

	@Override
	public void submitTaskForm(String taskId, Map<String, Object> answers) {
		new CheckedSubmit(taskId, answers, false, false).runBy(this.commandExecutor);
	}

	@Override
	public VariableMap submitTaskFormWithVariablesInReturn(String taskId, Map<String, Object> answers,
			boolean deserialize) {
		return new CheckedSubmit(taskId, answers, true, deserialize).runBy(this.commandExecutor);
	}

	private final class CheckedSubmit extends SubmitTaskFormCmd implements Checked.Completion {

		private final Checked checked = new Checked(CheckedFormService.this.check);

		CheckedSubmit(String taskId, Map<String, Object> answers, boolean returning, boolean deserialize) {
			super(taskId, answers, returning, deserialize);
		}

		@Override
		public VariableMap execute(CommandContext context) {
			return this.checked.execute(this.taskId, this.properties, context, accepted -> this.properties = accepted,
					super::execute);
		}

		@Override
		public Checked checked() {
			return this.checked;
		}

	}

}
