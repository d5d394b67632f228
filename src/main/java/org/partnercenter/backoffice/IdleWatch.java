package org.partnercenter.backoffice;

import java.sql.Timestamp;
import java.time.Instant;

import org.partnercenter.process.IdleTimer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When {@code processes/task-watch.bpmn} has something to do again: a task that becomes
 * overdue, or somebody who is or will be absent.
 */
@Component
class IdleWatch implements IdleTimer {

	private final JdbcClient rows;

	IdleWatch(JdbcClient rows) {
		this.rows = rows;
	}

	@Override
	public String process() {
		return "task-watch";
	}

	@Override
	public Instant idleUntil() {
		if (this.rows.sql("select count(*) from absence where ended_at is null").query(Long.class).single() > 0) {
			return Instant.MIN;
		}
		return this.rows.sql("""
				select min(t.due_date_) from act_ru_task t where t.suspension_state_ = 1
				and not exists (select 1 from task_escalation e where e.task_id = t.id_)""")
			.query(Timestamp.class)
			.optional()
			.map(Timestamp::toInstant)
			.orElse(Instant.MAX);
	}

}
