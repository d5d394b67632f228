package org.partnercenter.form;

import java.util.Map;
import java.util.function.Consumer;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.partnercenter.process.WholeInstance;

/**
 * How a command completes a task here: authorize, hold the answers against the form, and
 * only then let the engine begin. A refusal leaves the command as a result and is thrown
 * outside of it, or else the engine would log each mistyped form as an error.
 */
final class Checked {

	private final AnswerCheck check;

	private InvalidAnswers refusal;

	Checked(AnswerCheck check) {
		this.check = check;
	}

	VariableMap execute(String taskId, Map<String, Object> submitted, CommandContext context,
			Consumer<VariableMap> accepted, Command<VariableMap> completion) {
		TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
		if (task != null) {
			// the engine asks again; a stranger must not learn from us what the form says
			context.getProcessEngineConfiguration()
				.getCommandCheckers()
				.forEach(checker -> checker.checkTaskWork(task));
			WholeInstance.read(task, context);
			try {
				accepted.accept(this.check.accept(task, submitted, context));
			}
			catch (InvalidAnswers ex) {
				this.refusal = ex;
				return null;
			}
		}
		return completion.execute(context);
	}

	/** A command that carries its check. */
	interface Completion extends Command<VariableMap> {

		Checked checked();

		default VariableMap runBy(CommandExecutor executor) {
			VariableMap result = executor.execute(this);
			if (checked().refusal != null) {
				throw checked().refusal;
			}
			return result;
		}

	}

}
