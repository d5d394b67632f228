package org.partnercenter.process;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.partnercenter.testing.PartnerCenterTest;

import static org.assertj.core.api.Assertions.assertThat;

@PartnerCenterTest
class LongJobTests {

	@Autowired
	LongJob longJob;

	@Autowired
	RuntimeService processes;

	@Autowired
	ManagementService jobs;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Clock clock;

	@Test
	void aJobThatStillRunsIsNotTakenUpASecondTimeAndEndsAsAlways() {
		String job = waitingJob();
		Instant soon = this.clock.instant().plusSeconds(1).truncatedTo(ChronoUnit.MILLIS);
		this.jdbc.update("update act_ru_job set lock_owner_ = 'node', lock_exp_time_ = ? where id_ = ?",
				java.sql.Timestamp.from(soon), job);

		this.longJob.extend(job, "another node", 240_000);
		assertThat(lockedUntil(job)).as("taken over since").isEqualTo(soon);
		this.longJob.extend(job, "node", 120_000);

		assertThat(lockedUntil(job)).isAfter(soon.plusSeconds(100));
		this.jobs.executeJob(job);
		assertThat(this.jobs.createJobQuery().jobId(job).count()).isZero();
	}

	@Test
	void aJobThatNobodyRunsIsLeftAlone() {
		String job = waitingJob();

		this.longJob.extend(job, null, 120_000);
		this.longJob.stillRuns();

		assertThat(lockedUntil(job)).isNull();
	}

	/** Of a rehearsal that is not there: there is nothing to do in it. */
	private String waitingJob() {
		String id = UUID.randomUUID().toString();
		String instance = this.processes
			.startProcessInstanceByKey("rule-rehearsal", id, java.util.Map.of("rehearsalId", id))
			.getId();
		return this.jobs.createJobQuery().processInstanceId(instance).singleResult().getId();
	}

	private Instant lockedUntil(String job) {
		JobEntity found = (JobEntity) this.jobs.createJobQuery().jobId(job).singleResult();
		return (found.getLockExpirationTime() == null) ? null : found.getLockExpirationTime().toInstant();
	}

}
