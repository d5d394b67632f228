package org.partnercenter.backoffice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.partnercenter.database.InsertIfAbsent;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.TaskDates;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Raises what is overdue: visible in every list by its priority, open to a second group
 * where the table names one, told by mail where the process does not tell itself. A task
 * escalates once; what a model itself does about it (D-19) goes on beside.
 */
@Service
class Escalations {

	private static final int RAISED_BY = 25;

	private static final int HIGHEST = 100;

	private static final String OVERDUE = """
			select t.id_ from act_ru_task t where t.due_date_ < ? and t.suspension_state_ = 1
			and not exists (select 1 from task_escalation e where e.task_id = t.id_)
			order by t.due_date_ limit ?""";

	/** Of what is done, nobody asks any more. */
	private static final String DONE = """
			delete from task_escalation where not exists (select 1 from act_ru_task t
			where t.id_ = task_escalation.task_id)""";

	private final JdbcTemplate jdbc;

	private final InsertIfAbsent inserts;

	private final OpenCases open;

	private final TaskService tasks;

	private final OnBehalf onBehalf;

	private final TaskMails mails;

	private final Trail trail;

	private final Clock clock;

	private final BackofficeSettings settings;

	Escalations(JdbcTemplate jdbc, InsertIfAbsent inserts, OpenCases open, TaskService tasks, OnBehalf onBehalf,
			TaskMails mails, Trail trail, Clock clock, BackofficeSettings settings) {
		this.jdbc = jdbc;
		this.inserts = inserts;
		this.open = open;
		this.tasks = tasks;
		this.onBehalf = onBehalf;
		this.mails = mails;
		this.trail = trail;
		this.clock = clock;
		this.settings = settings;
	}

	/** Whether there may be more. */
	@Transactional
	public boolean escalateBatch() {
		OffsetDateTime now = OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		List<String> overdue = this.jdbc.queryForList(OVERDUE, String.class, now, this.settings.batch());
		overdue.forEach(task -> {
			if (this.inserts.insert("task_escalation", Map.of("task_id", task, "escalated_at", this.clock.instant()),
					"task_id")) {
				this.open.find(task).ifPresent(this::escalate);
			}
		});
		boolean more = overdue.size() == this.settings.batch();
		if (!more) {
			this.jdbc.update(DONE);
		}
		return more;
	}

	private void escalate(Task task) {
		List<String> groups = new ArrayList<>(this.open.groupsOf(task.getId()));
		Optional<TaskDates.Row> row = this.open.row(task, groups);
		String second = row.map(TaskDates.Row::escalatesTo).filter(group -> !groups.contains(group)).orElse(null);
		this.onBehalf.run(() -> {
			this.tasks.setPriority(task.getId(), Math.min(HIGHEST, task.getPriority() + RAISED_BY));
			if (second != null) {
				this.tasks.addCandidateGroup(task.getId(), second);
				groups.add(second);
			}
		});
		this.trail.record(Fact.of("backoffice.task-escalated")
			.bySystem()
			.forOrganization(this.open.organizationOf(task))
			.about("task", task.getId())
			.inProcess(task.getProcessInstanceId())
			.with("task", task.getTaskDefinitionKey())
			.with("due", task.getDueDate().toInstant().toString())
			.with("alsoFor", second)
			.with("rule", row.map(TaskDates.Row::rule).orElse(null)));
		if (!row.map(TaskDates.Row::tells).orElse(false)) {
			this.mails.overdue(task, groups);
		}
	}

}
