package org.partnercenter.backoffice;

import java.sql.Timestamp;
import java.time.Instant;

import org.partnercenter.process.IdleTimer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * While nobody is absent and nothing is overdue, {@code processes/task-watch.bpmn} finds
 * nothing in any hour; the filter of the week waits for the next hour that is looked at.
 */
@Component
class IdleWatch implements IdleTimer {

	private static final String NEXT_OVERDUE = """
			select min(t.due_date_) from act_ru_task t where t.suspension_state_ = 1
			and not exists (select 1 from task_escalation e where e.task_id = t.id_)""";

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
		boolean absent = this.rows.sql("select count(*) from absence where ended_at is null")
			.query(Long.class)
			.single() > 0;
		return absent ? Instant.MIN
				: this.rows.sql(NEXT_OVERDUE)
					.query(Timestamp.class)
					.optional()
					.map(Timestamp::toInstant)
					.orElse(Instant.MAX);
	}

}
