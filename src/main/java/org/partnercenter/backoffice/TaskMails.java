package org.partnercenter.backoffice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.task.Task;
import org.partnercenter.notification.Mail;
import org.partnercenter.notification.Mailer;
import org.partnercenter.notification.PortalAddress;
import org.partnercenter.process.SecondPeople;
import org.partnercenter.wizard.OpenTasks;
import org.springframework.stereotype.Component;

/** What people are told by mail about tasks, each in his own language. */
@Component
class TaskMails {

	static final String NEW = "task-new:";

	static final String OVERDUE = "task-overdue:";

	private final Mailer mailer;

	private final PortalAddress portal;

	private final Colleagues colleagues;

	private final MailChoices choices;

	private final OpenTasks names;

	private final SecondPeople seconds;

	private final Clock clock;

	TaskMails(Mailer mailer, PortalAddress portal, Colleagues colleagues, MailChoices choices, OpenTasks names,
			SecondPeople seconds, Clock clock) {
		this.mailer = mailer;
		this.portal = portal;
		this.colleagues = colleagues;
		this.choices = choices;
		this.names = names;
		this.seconds = seconds;
		this.clock = clock;
	}

	/** To all who may do it, unless they want no mails. */
	void overdue(Task task, Collection<String> groups) {
		for (String account : this.colleagues.idsIn(groups)) {
			if (this.choices.of(account) != MailChoice.OFF && !this.seconds.leaves(task, account)) {
				this.colleagues.reader(account)
					.ifPresent(reader -> send("backoffice-overdue", OVERDUE + task.getId(), reader,
							this.portal.link("/tasks/" + task.getId()), reader.name(), name(task, reader), day(task)));
			}
		}
	}

	/** Somebody's group has a new task, and he wants to know at once. */
	void isNew(Task task, Reader reader) {
		send("backoffice-new", NEW + task.getId(), reader, this.portal.link("/tasks/" + task.getId()), reader.name(),
				name(task, reader));
	}

	/** His own choice of mails does not matter: somebody counts on him. */
	void deputy(Absence absence, List<Task> handed) {
		String event = "absence:" + absence.id() + ":" + (handed.isEmpty() ? "begun" : handed.get(0).getId());
		this.colleagues.reader(absence.deputy())
			.ifPresent(reader -> send("backoffice-deputy", event, reader, this.portal.link("/tasks"), reader.name(),
					this.colleagues.name(absence.account()), absence.lastDay(), handed.size(), lines(handed, reader)));
	}

	/**
	 * The digest of a day.
	 * @param open how many tasks wait for him in all
	 */
	void digest(Reader reader, LocalDate day, int open, List<Task> fresh, List<Task> overdue) {
		send("backoffice-digest", "task-digest:" + reader.account() + ":" + day, reader, this.portal.link("/tasks"),
				reader.name(), open, fresh.size(), lines(fresh, reader), overdue.size(), lines(overdue, reader));
	}

	private void send(String template, String event, Reader reader, String link, Object... arguments) {
		this.mailer.send(Mail.of(template, event).to(reader.address(), reader.language()).with(arguments).link(link));
	}

	/** One line each, with the address of its page. */
	private String lines(List<Task> tasks, Reader reader) {
		return tasks.isEmpty() ? "-"
				: tasks.stream()
					.limit(Digests.LISTED)
					.map(task -> name(task, reader) + "\n" + this.portal.link("/tasks/" + task.getId()))
					.collect(Collectors.joining("\n"));
	}

	private String name(Task task, Reader reader) {
		Locale language = reader.language();
		return this.names.nameOf(task, language);
	}

	private LocalDate day(Task task) {
		return (task.getDueDate() == null) ? LocalDate.now(this.clock)
				: LocalDate.ofInstant(task.getDueDate().toInstant(), ZoneOffset.UTC);
	}

}
