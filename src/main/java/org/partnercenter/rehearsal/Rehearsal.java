package org.partnercenter.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.partnercenter.notification.OutboxDelivery;
import org.partnercenter.process.IdleTimer;
import org.partnercenter.process.OnBehalf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Moves the one clock forward, from one thing that is due to the next, so that all
 * happens in its order and at its time. There is no way back: the engine orders by time.
 */
@Component
@Profile("!production")
@ConditionalOnProperty("partner-center.rehearsal")
class Rehearsal {

	private static final Logger logger = LoggerFactory.getLogger(Rehearsal.class);

	private final ProcessEngine engine;

	private final ManagementService jobs;

	private final OutboxDelivery mails;

	private final OnBehalf onBehalf;

	private final List<IdleTimer> idle;

	private final Clock clock;

	Rehearsal(ProcessEngine engine, OutboxDelivery mails, OnBehalf onBehalf, List<IdleTimer> idle, Clock clock) {
		this.engine = engine;
		this.jobs = engine.getManagementService();
		this.mails = mails;
		this.onBehalf = onBehalf;
		this.idle = List.copyOf(idle);
		this.clock = clock;
	}

	/** Does nothing for a time that has passed. */
	synchronized void moveTo(Instant target) {
		JobExecutor executor = executor();
		boolean runs = executor.isActive();
		if (runs) {
			executor.shutdown();
		}
		try {
			runDue();
			while (this.clock.instant().isBefore(target)) {
				passOver(target);
				set(next().filter(due -> due.isBefore(target)).orElse(target));
				runDue();
			}
		}
		finally {
			if (runs) {
				executor.start();
			}
		}
	}

	/**
	 * Timers that would start a process for nothing wait until it has something to do: a
	 * year has 8,766 hours.
	 */
	private void passOver(Instant target) {
		for (IdleTimer timer : this.idle) {
			Instant busy = timer.idleUntil().isBefore(target) ? timer.idleUntil() : target;
			this.onBehalf.run(() -> this.jobs.createJobQuery()
				.processDefinitionKey(timer.process())
				.timers()
				.duedateHigherThan(Date.from(this.clock.instant()))
				.list()
				.stream()
				.filter(job -> job.getProcessInstanceId() == null)
				.forEach(start -> wait(start, busy)));
		}
	}

	/** By whole days, so that it goes on at the time of day at which it would have. */
	private void wait(Job start, Instant busy) {
		Instant due = start.getDuedate().toInstant();
		long days = busy.isAfter(due) ? Duration.between(due, busy).toDays() : 0;
		if (days > 0) {
			this.jobs.setJobDuedate(start.getId(), Date.from(due.plus(Duration.ofDays(days))));
		}
	}

	/** When the next job is due after now. */
	private Optional<Instant> next() {
		return this.onBehalf
			.call(() -> this.jobs.createJobQuery()
				.active()
				.withRetriesLeft()
				.duedateHigherThan(Date.from(this.clock.instant()))
				.orderByJobDuedate()
				.asc()
				.listPage(0, 1))
			.stream()
			.map(job -> job.getDuedate().toInstant())
			.findFirst();
	}

	private void runDue() {
		List<Job> due = due();
		while (!due.isEmpty()) {
			due.forEach(job -> run(job.getId()));
			due = due();
		}
		// what the poller is just sending goes out at this time, too
		synchronized (this.mails) {
			this.mails.deliverDue();
		}
	}

	private List<Job> due() {
		return this.onBehalf.call(() -> this.jobs.createJobQuery().executable().active().listPage(0, 100));
	}

	/** What fails is tried again when its next try is due, as always. */
	private void run(String job) {
		try {
			this.jobs.executeJob(job);
		}
		catch (RuntimeException ex) {
			logger.warn("A job failed at {}: {}", this.clock.instant(), ex.getMessage());
		}
	}

	/** The clock goes on from there. */
	private static void set(Instant instant) {
		ClockUtil.offset(Duration.between(Instant.ofEpochMilli(System.currentTimeMillis()), instant).toMillis());
	}

	private JobExecutor executor() {
		return ((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration()).getJobExecutor();
	}

}
