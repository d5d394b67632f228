package org.partnercenter.operations;

import java.time.Clock;
import java.time.OffsetDateTime;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.partnercenter.notification.Backlog;

/** The figures by which a watcher sees that something does not work. */
@Component
class Figures implements MeterBinder {

	private final JdbcClient jdbc;

	private final Backlog mails;

	private final Clock clock;

	Figures(JdbcClient jdbc, Backlog mails, Clock clock) {
		this.jdbc = jdbc;
		this.mails = mails;
		this.clock = clock;
	}

	/** Cases that do not go on by themselves. */
	long incidents() {
		return count("select count(*) from act_ru_incident where id_ = root_cause_incident_id_");
	}

	/** Jobs that should have run five minutes ago: nobody works them off. */
	long lateJobs() {
		return this.jdbc
			.sql("select count(*) from act_ru_job where retries_ > 0 and suspension_state_ = 1 and duedate_ < ?")
			.param(OffsetDateTime.now(this.clock).minusMinutes(5))
			.query(Long.class)
			.single();
	}

	/** Jobs that have failed and are tried again by themselves. */
	long failingJobs() {
		return count("select count(*) from act_ru_job where retries_ > 0 and exception_msg_ is not null");
	}

	long failingMails() {
		return this.mails.failing().stream().mapToLong(Backlog.Failing::mails).sum();
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("partner.center.incidents", this, Figures::incidents)
			.description("Cases that do not go on by themselves")
			.register(registry);
		Gauge.builder("partner.center.jobs.late", this, Figures::lateJobs)
			.description("Jobs that should have run five minutes ago")
			.register(registry);
		Gauge.builder("partner.center.jobs.failing", this, Figures::failingJobs)
			.description("Jobs that failed and are tried again")
			.register(registry);
		Gauge.builder("partner.center.mails.failing", this, Figures::failingMails)
			.description("Mails that failed and are tried again")
			.register(registry);
		Gauge.builder("partner.center.mails.waiting", this.mails, Backlog::waiting)
			.description("Mails that wait to be sent")
			.register(registry);
		Gauge.builder("partner.center.mails.undeliverable", this.mails, Backlog::unreached)
			.description("Addresses to which mails were given up, and none has arrived since")
			.register(registry);
	}

	private long count(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

}
