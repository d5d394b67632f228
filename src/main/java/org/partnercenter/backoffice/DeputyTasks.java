package org.partnercenter.backoffice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import org.partnercenter.process.DisplayCopies;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.SecondPeople;
import org.partnercenter.process.TaskArrival;
import org.partnercenter.process.TaskDeputies;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Component;

/**
 * Brings the tasks of those who are away to their deputies. Rights stay with the group:
 * what somebody has claimed goes back to it, and the deputy stands on the task by name,
 * so that he finds it and the trail says for whom he did it.
 */
@Component
class DeputyTasks implements TaskArrival, TaskDeputies {

	private static final String DEPUTY_FOR = "deputyFor";

	private final AbsenceRows rows;

	private final OpenCases open;

	private final Colleagues colleagues;

	private final TaskService tasks;

	private final OnBehalf onBehalf;

	private final TaskMails mails;

	private final SecondPeople seconds;

	private final Trail trail;

	private final Clock clock;

	DeputyTasks(AbsenceRows rows, OpenCases open, Colleagues colleagues, TaskService tasks, OnBehalf onBehalf,
			TaskMails mails, SecondPeople seconds, Trail trail, Clock clock) {
		this.seconds = seconds;
		this.rows = rows;
		this.open = open;
		this.colleagues = colleagues;
		this.tasks = tasks;
		this.onBehalf = onBehalf;
		this.mails = mails;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Who may not do it himself has no deputy for it, and no deputy may decide on his
	 * own.
	 */
	@Override
	public void arrived(DelegateTask task, String process, List<String> groups, boolean told) {
		for (Absence absence : this.rows.running(groups, LocalDate.now(this.clock))) {
			if (!this.seconds.leaves(task, absence.account()) && !this.seconds.leaves(task, absence.deputy())
					&& this.rows.handOver(task.getId(), absence.id())) {
				task.addCandidateUser(absence.deputy());
				this.trail.record(fact("backoffice.deputy-named", absence, task.getId(), task.getProcessInstanceId()));
			}
		}
	}

	@Override
	public void done(DelegateTask task, String process) {
		this.rows.forget(task.getId());
	}

	@Override
	public Stream<String> represented(String task, String deputy) {
		return this.rows.represented(task, deputy).stream();
	}

	/** Harmless to repeat: what came to the deputy once does not come again. */
	void handOver(Absence absence) {
		boolean begins = this.rows.begin(absence.id(), OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC));
		Set<String> groups = this.colleagues.shared(absence.account(), absence.deputy());
		List<Task> claimed = groups.isEmpty() ? List.of() : this.open.claimedBy(absence.account(), groups);
		List<Task> handed = claimed.stream()
			.filter(task -> this.rows.handOver(task.getId(), absence.id()))
			.peek(task -> giveBack(task, absence))
			.toList();
		if (begins || !handed.isEmpty()) {
			this.mails.deputy(absence, handed);
		}
	}

	private void giveBack(Task task, Absence absence) {
		this.onBehalf.run(() -> {
			this.tasks.setAssignee(task.getId(), null);
			this.tasks.addCandidateUser(task.getId(), absence.deputy());
			this.tasks.setVariableLocal(task.getId(), DisplayCopies.variableOf(DEPUTY_FOR),
					this.colleagues.name(absence.account()));
		});
		this.trail.record(fact("backoffice.task-handed-over", absence, task.getId(), task.getProcessInstanceId())
			.forOrganization(this.open.organizationOf(task)));
	}

	/** The deputy keeps what he has claimed meanwhile. */
	void takeBack(Absence absence) {
		for (String id : this.rows.tasksOf(absence.id())) {
			this.open.find(id).ifPresent(task -> this.onBehalf.run(() -> {
				this.tasks.deleteCandidateUser(id, absence.deputy());
				this.tasks.removeVariableLocal(id, DisplayCopies.variableOf(DEPUTY_FOR));
			}));
		}
	}

	private static Fact fact(String action, Absence absence, String task, String instance) {
		return Fact.of(action)
			.bySystem()
			.about("task", task)
			.inProcess(instance)
			.with("deputy", absence.deputy())
			.with(DEPUTY_FOR, absence.account())
			.with("absence", absence.id().toString());
	}

}
