package org.partnercenter.backoffice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.SecondPeople;
import org.partnercenter.process.TaskArrival;
import org.partnercenter.process.Variables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import static org.partnercenter.backoffice.BackofficeVariables.TASK_ID;

/**
 * Tells at once of new tasks, for those who want it: the transaction that creates a task
 * only begins {@code processes/task-news.bpmn}, and only if somebody wants it.
 */
@Component
class TaskNews implements TaskArrival {

	private static final String PROCESS = "task-news";

	private final MailChoices choices;

	private final RuntimeService instances;

	private final OnBehalf onBehalf;

	private final OpenCases open;

	private final AbsenceRows absences;

	private final Colleagues colleagues;

	private final TaskMails mails;

	private final SecondPeople seconds;

	private final Clock clock;

	TaskNews(MailChoices choices, RuntimeService instances, OnBehalf onBehalf, OpenCases open, AbsenceRows absences,
			Colleagues colleagues, TaskMails mails, SecondPeople seconds, Clock clock) {
		this.choices = choices;
		this.instances = instances;
		this.onBehalf = onBehalf;
		this.open = open;
		this.absences = absences;
		this.colleagues = colleagues;
		this.mails = mails;
		this.seconds = seconds;
		this.clock = clock;
	}

	@Override
	public void arrived(DelegateTask task, String process, List<String> groups, boolean told) {
		if (!told && !this.choices.atOnce(groups).isEmpty()) {
			this.onBehalf.run(() -> this.instances.startProcessInstanceByKey(PROCESS, task.getId(),
					Variables.with(TASK_ID, task.getId()).asMap()));
		}
	}

	/** Does nothing if the task is done meanwhile. */
	@Transactional
	public void tell(String id) {
		Optional<Task> task = this.open.find(id);
		task.ifPresent(found -> readers(this.open.groupsOf(id)).stream()
			.filter(account -> !this.seconds.leaves(found, account))
			.forEach(account -> this.colleagues.reader(account).ifPresent(reader -> this.mails.isNew(found, reader))));
	}

	/** In the place of who is away, his deputy. */
	private Set<String> readers(Collection<String> groups) {
		List<Absence> away = groups.isEmpty() ? List.of() : this.absences.running(groups, LocalDate.now(this.clock));
		Set<String> readers = new LinkedHashSet<>();
		for (String account : this.choices.atOnce(groups)) {
			readers.add(away.stream()
				.filter(absence -> absence.account().equals(account))
				.findFirst()
				.map(Absence::deputy)
				.orElse(account));
		}
		return readers;
	}

}
