package org.partnercenter.process;

import java.sql.Timestamp;
import java.time.Clock;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * For jobs that take longer than the engine locks one: without a sign of life, another
 * thread or node would take the job up a second time while it still runs.
 */
@Component
public class LongJob {

	private final JdbcTemplate jdbc;

	private final Clock clock;

	LongJob(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The job of this thread, if it is one, stays locked for as long again as when it
	 * began. To be called in a transaction of its own, which others see at once.
	 */
	public void stillRuns() {
		JobExecutorContext job = Context.getJobExecutorContext();
		if (job != null && job.getCurrentJob() != null) {
			int life = Context.getProcessEngineConfiguration().getJobExecutor().getLockTimeInMillis();
			extend(job.getCurrentJob().getId(), job.getCurrentJob().getLockOwner(), life);
		}
	}

	/**
	 * Leaves the revision as it is: the engine removes the job by it in the end.
	 * @param owner who took it up; the lock of another one, who took it over since, is
	 * his
	 */
	void extend(String job, String owner, int life) {
		this.jdbc.update("update act_ru_job set lock_exp_time_ = ? where id_ = ? and lock_owner_ = ?",
				Timestamp.from(this.clock.instant().plusMillis(life)), job, owner);
	}

}
