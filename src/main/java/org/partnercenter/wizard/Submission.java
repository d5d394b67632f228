package org.partnercenter.wizard;

import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

import org.partnercenter.form.InvalidAnswers;

/** Answers on their way to the step that they were given to. */
class Submission {

	private final String stepId;

	private final Map<String, Object> answers;

	private boolean done;

	private InvalidAnswers refusal;

	Submission(String stepId, Map<String, Object> answers) {
		this.stepId = stepId;
		this.answers = answers;
	}

	/**
	 * Within a command; a refusal thrown out of it would be logged as an error of ours.
	 */
	void attempt(Optional<Task> waiting, TaskService tasks) {
		this.done = waiting.filter(task -> task.getTaskDefinitionKey().equals(this.stepId)).isPresent();
		if (this.done) {
			try {
				tasks.complete(waiting.orElseThrow().getId(), this.answers);
			}
			catch (InvalidAnswers ex) {
				this.refusal = ex;
			}
		}
	}

	boolean succeeded() {
		if (this.refusal != null) {
			throw this.refusal;
		}
		return this.done;
	}

}
