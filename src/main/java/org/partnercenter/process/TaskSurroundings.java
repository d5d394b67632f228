package org.partnercenter.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What a new task meets: the case that it belongs to, the table of dates, and those who
 * want to know. All of it is looked up late, because the engine reads the models before
 * the modules are there.
 */
@Component
class TaskSurroundings {

	private final Supplier<Map<String, TaskCase>> cases;

	private final Supplier<Map<String, SecondPerson>> seconds;

	private final ObjectProvider<CaseFacts> facts;

	private final ObjectProvider<TaskDates> dates;

	private final ObjectProvider<TaskArrival> arrivals;

	private final ObjectProvider<Clock> clock;

	TaskSurroundings(ObjectProvider<TaskCase> cases, ObjectProvider<SecondPerson> seconds,
			ObjectProvider<CaseFacts> facts, ObjectProvider<TaskDates> dates, ObjectProvider<TaskArrival> arrivals,
			ObjectProvider<Clock> clock) {
		this.cases = SingletonSupplier
			.of(() -> cases.stream().collect(Collectors.toMap(TaskCase::process, Function.identity())));
		this.seconds = SingletonSupplier
			.of(() -> seconds.stream().collect(Collectors.toMap(SecondPerson::task, Function.identity())));
		this.facts = facts;
		this.dates = dates;
		this.arrivals = arrivals;
		this.clock = clock;
	}

	Optional<TaskCase> caseOf(String process) {
		return Optional.ofNullable(this.cases.get().get(process));
	}

	/** Empty where nobody tells. */
	CaseFacts.Facts factsOf(UUID organization) {
		return this.facts.stream().findFirst().map(known -> known.of(organization)).orElse(CaseFacts.Facts.NONE);
	}

	String today() {
		return LocalDate.ofInstant(now(), this.clock.getObject().getZone()).toString();
	}

	/**
	 * What the model itself says of dates stands.
	 * @return whether the process itself tells of the task by mail
	 */
	boolean dated(DelegateTask task, String process, String group, String level) {
		Optional<TaskDates.Row> found = this.dates.getObject().row(process, task.getTaskDefinitionKey(), group, level);
		found.ifPresent(row -> {
			task.setPriority(row.priority());
			if (task.getDueDate() == null) {
				task.setDueDate(in(row.due()));
			}
			if (task.getFollowUpDate() == null) {
				task.setFollowUpDate(in(row.followUp()));
			}
		});
		return found.map(TaskDates.Row::tells).orElse(false);
	}

	void arrived(DelegateTask task, String process, List<String> groups, boolean told) {
		this.arrivals.forEach(arrival -> arrival.arrived(task, process, groups, told));
	}

	/** Refuses who must leave the task to somebody else. */
	void assigned(DelegateTask task) {
		SecondPerson rule = this.seconds.get().get(task.getTaskDefinitionKey());
		if (rule != null && task.getAssignee() != null
				&& rule.excludes(task.getAssignee(), task.getExecution().getProcessBusinessKey())) {
			throw new BadUserRequestException("You have asked for this yourself: somebody else has to decide on it.");
		}
	}

	void done(DelegateTask task, String process) {
		this.arrivals.forEach(arrival -> arrival.done(task, process));
	}

	private Date in(int days) {
		return Date.from(now().plus(days, ChronoUnit.DAYS));
	}

	private Instant now() {
		return this.clock.getObject().instant();
	}

}
