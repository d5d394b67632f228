package org.partnercenter.console;

import java.util.Optional;
import java.util.UUID;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.Variables;

import static org.partnercenter.console.ProcessChangeVariables.CHANGE_ID;
import static org.partnercenter.console.ProcessChangeVariables.MIGRATES_CASES;
import static org.partnercenter.console.ProcessChangeVariables.TAKEN_BACK;

/** Starts and drives {@code processes/process-change.bpmn}. */
@Component
class ProcessChangeProcess {

	static final String KEY = "process-change";

	private final RuntimeService processes;

	private final TaskService tasks;

	private final OnBehalf onBehalf;

	private final ReviewedChanges changes;

	private final ChangeReturns returns;

	ProcessChangeProcess(RuntimeService processes, TaskService tasks, OnBehalf onBehalf, ReviewedChanges changes,
			ChangeReturns returns) {
		this.processes = processes;
		this.tasks = tasks;
		this.onBehalf = onBehalf;
		this.changes = changes;
		this.returns = returns;
	}

	/** The author hands his draft in: from now on a second owner is asked. */
	@Transactional
	public void handIn(UUID id, String author, String reason, boolean migrates) {
		this.changes.handIn(id, author, reason, migrates);
		ask(id, migrates);
	}

	/** Asks a process owner about a change that stands in the domain. */
	void ask(UUID id, boolean migrates) {
		Variables known = Variables.with(CHANGE_ID, id.toString()).and(MIGRATES_CASES, migrates).and(TAKEN_BACK, false);
		this.onBehalf.run(() -> this.processes.startProcessInstanceByKey(KEY, id.toString(), known.asMap()));
	}

	@Transactional
	public void withdraw(UUID id, String author) {
		this.changes.withdraw(id, author);
		correlate("changeWithdrawn", id);
	}

	/**
	 * The reviewer takes it back at once.
	 * @throws ChangeRefused if it is not his to take back, or too late for that
	 */
	@Transactional
	public void takeBack(UUID id, String reviewer, String reason) {
		this.returns.takeBack(id, reviewer, reason);
		try {
			correlate("changeTakenBack", id);
		}
		catch (MismatchingMessageCorrelationException ex) {
			throw new ChangeRefused("tooLate");
		}
	}

	/** Whether it can be taken back at once. */
	boolean awaitsReturn(UUID id) {
		return this.onBehalf.call(() -> this.processes.createProcessInstanceQuery()
			.processDefinitionKey(KEY)
			.processInstanceBusinessKey(id.toString())
			.activityIdIn("receiveTask_awaitTakeBack")
			.count() > 0);
	}

	/** The task of the second owner, while it waits. */
	Optional<String> reviewTask(UUID id) {
		return this.onBehalf.call(() -> this.tasks.createTaskQuery()
			.processDefinitionKey(KEY)
			.processInstanceBusinessKey(id.toString())
			.listPage(0, 1)
			.stream()
			.map(Task::getId)
			.findFirst());
	}

	private void correlate(String message, UUID id) {
		this.onBehalf.run(() -> this.processes.createMessageCorrelation(message)
			.processInstanceBusinessKey(id.toString())
			.correlate());
	}

}
