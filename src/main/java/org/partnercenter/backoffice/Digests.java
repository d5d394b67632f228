package org.partnercenter.backoffice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.task.Task;
import org.partnercenter.database.InsertIfAbsent;
import org.partnercenter.process.TaskDates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the daily digests, a batch of people at a time: once per person and day, and
 * only if something is new that no other mail has told, or overdue.
 */
@Service
class Digests {

	/** In one mail; the page has all. */
	static final int LISTED = 20;

	/**
	 * Those who want one, are there, and had none today; {@link MailChoices} says who
	 * wants one. Who comes back is told what came while he was away.
	 */
	private static final String DUE = """
			select a.id, d.seen_until from account a
			left join task_mail_choice c on c.account = a.id left join task_digest d on d.account = a.id
			where (c.choice = 'DAILY' or c.choice is null and a.kind = 'STAFF')
			and (d.sent_on is null or d.sent_on < ?)
			and not exists (select 1 from absence b
				where b.account = a.id and b.begun_at is not null and b.ended_at is null)
			order by a.id limit ?""";

	private final JdbcClient jdbc;

	private final InsertIfAbsent inserts;

	private final WaitingTasks waiting;

	private final OpenCases open;

	private final Colleagues colleagues;

	private final TaskMails mails;

	private final Clock clock;

	private final BackofficeSettings settings;

	Digests(JdbcClient jdbc, InsertIfAbsent inserts, WaitingTasks waiting, OpenCases open, Colleagues colleagues,
			TaskMails mails, Clock clock, BackofficeSettings settings) {
		this.jdbc = jdbc;
		this.inserts = inserts;
		this.waiting = waiting;
		this.open = open;
		this.colleagues = colleagues;
		this.mails = mails;
		this.clock = clock;
		this.settings = settings;
	}

	/** Whether there may be more people. */
	@Transactional
	public boolean sendBatch() {
		LocalDate today = LocalDate.now(this.clock);
		List<Due> due = this.jdbc.sql(DUE)
			.params(today, this.settings.batch())
			.query((row, number) -> new Due(row.getString(1), row.getObject(2, OffsetDateTime.class)))
			.list();
		due.stream().filter(person -> mark(person, today)).forEach(person -> tell(person, today));
		return due.size() == this.settings.batch();
	}

	/** Of two nodes, one writes to him. */
	private boolean mark(Due person, LocalDate today) {
		Map<String, Object> row = Map.of("account", person.account(), "sent_on", today, "seen_until",
				this.clock.instant());
		return this.inserts.insert("task_digest", row, "account")
				|| this.jdbc.sql("update task_digest set sent_on = ?, seen_until = ? where account = ? and sent_on < ?")
					.params(today, row(this.clock.instant()), person.account(), today)
					.update() == 1;
	}

	private void tell(Due person, LocalDate today) {
		Optional<Reader> reader = this.colleagues.reader(person.account());
		if (reader.isEmpty()) {
			return;
		}
		Collection<String> groups = this.colleagues.groupsOf(person.account());
		List<Task> all = this.waiting.of(person.account(), groups);
		Date since = Date.from(person.since(this.clock.instant()));
		Date now = Date.from(this.clock.instant());
		Map<String, Boolean> told = new HashMap<>();
		List<Task> fresh = all.stream()
			.filter(task -> task.getCreateTime().after(since))
			.filter(task -> !told.computeIfAbsent(task.getTaskDefinitionKey(), key -> isTold(task, groups)))
			.toList();
		List<Task> overdue = all.stream()
			.filter(task -> task.getDueDate() != null && task.getDueDate().before(now))
			.toList();
		if (!fresh.isEmpty() || !overdue.isEmpty()) {
			this.mails.digest(reader.get(), today, all.size(), fresh, overdue);
		}
	}

	private boolean isTold(Task task, Collection<String> groups) {
		return this.open.row(task, groups).map(TaskDates.Row::tells).orElse(false);
	}

	private static OffsetDateTime row(Instant instant) {
		return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
	}

	/**
	 * @param seenUntil {@code null} for the first time
	 */
	private record Due(String account, OffsetDateTime seenUntil) {

		Instant since(Instant now) {
			return (this.seenUntil == null) ? now.minus(1, ChronoUnit.DAYS) : this.seenUntil.toInstant();
		}

	}

}
