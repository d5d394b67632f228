package org.partnercenter.reenrollment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.partnercenter.membership.Anniversaries;
import org.partnercenter.membership.Anniversary;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.ReceivedMail;

/**
 * Lets days pass for one organization: its jobs run when they are due, and nobody else's.
 */
final class RenewalLife {

	private final Engine engine;

	private final Inbox inbox;

	private final ReenrollmentRepository reenrollments;

	private final Member member;

	final Anniversary anniversary;

	RenewalLife(Engine engine, Inbox inbox, ReenrollmentRepository reenrollments, Anniversaries anniversaries,
			Member member) {
		this.engine = engine;
		this.inbox = inbox;
		this.reenrollments = reenrollments;
		this.member = member;
		this.anniversary = anniversaries.of(member.organization().id());
	}

	ZoneId zone() {
		return this.anniversary.zone();
	}

	/** The first anniversary, minus so many days. */
	LocalDate day(int daysLeft) {
		return this.anniversary.day().minusDays(daysLeft);
	}

	/** To a time of the day with so many days left, without any job. */
	void jump(int daysLeft, LocalTime time) {
		set(day(daysLeft).atTime(time).atZone(zone()).toInstant());
	}

	/** As {@link #jump}; what becomes due on the way runs at its time. */
	void pass(int daysLeft, LocalTime time) {
		Instant until = day(daysLeft).atTime(time).atZone(zone()).toInstant();
		for (Optional<Job> next = next(until); next.isPresent(); next = next(until)) {
			Date due = next.get().getDuedate();
			if (due != null && due.toInstant().isAfter(now())) {
				set(due.toInstant());
			}
			run(next.get());
		}
		set(until);
	}

	private void run(Job job) {
		this.engine.engine().getManagementService().executeJob(job.getId());
		this.inbox.deliver();
	}

	/** What is due now, and what follows from it. */
	void runDue() {
		for (Optional<Job> next = next(now()); next.isPresent(); next = next(now())) {
			run(next.get());
		}
	}

	private Optional<Job> next(Instant until) {
		return this.reenrollments
			.findByOrganizationIdAndAnniversary(this.member.organization().id(), this.anniversary.day())
			.stream()
			.flatMap(renewal -> jobs(renewal).stream())
			.filter(job -> job.getRetries() > 0)
			.filter(job -> job.getDuedate() == null || !job.getDuedate().toInstant().isAfter(until))
			.min(Comparator.comparing(job -> (job.getDuedate() != null) ? job.getDuedate() : new Date(0)));
	}

	private List<Job> jobs(Reenrollment renewal) {
		ProcessInstance instance = this.engine.instance(ReenrollmentProcess.KEY, renewal.id().toString());
		return (instance == null) ? List.of()
				: this.engine.engine()
					.getManagementService()
					.createJobQuery()
					.processInstanceId(instance.getId())
					.list();
	}

	UUID renewal() {
		return this.reenrollments
			.findByOrganizationIdAndAnniversary(this.member.organization().id(), this.anniversary.day())
			.orElseThrow()
			.id();
	}

	/** Day and subject of all mails about re-enrollment so far. */
	List<String> mails() {
		this.inbox.deliver();
		return this.inbox.to(this.member.address())
			.stream()
			.filter(mail -> mail.text().contains("/membership"))
			.map(ReceivedMail::subject)
			.map(subject -> subject.replace(this.member.organization().displayName(), "Acme"))
			.toList();
	}

	Instant now() {
		return ClockUtil.getCurrentTime().toInstant();
	}

	void later(Duration duration) {
		set(now().plus(duration));
	}

	private static void set(Instant instant) {
		ClockUtil.setCurrentTime(Date.from(instant));
	}

}
