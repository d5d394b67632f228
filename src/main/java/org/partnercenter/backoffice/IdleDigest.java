package org.partnercenter.backoffice;

import java.time.Instant;

import org.partnercenter.process.IdleTimer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * While no task waits for a group, {@code processes/task-digest.bpmn} has nothing to
 * tell.
 */
@Component
class IdleDigest implements IdleTimer {

	private final JdbcClient rows;

	IdleDigest(JdbcClient rows) {
		this.rows = rows;
	}

	@Override
	public String process() {
		return "task-digest";
	}

	@Override
	public Instant idleUntil() {
		return this.rows.sql("""
				select l.task_id_ from act_ru_identitylink l
				where l.task_id_ is not null and l.group_id_ is not null fetch first 1 rows only""")
			.query(String.class)
			.optional()
			.map(task -> Instant.MIN)
			.orElse(Instant.MAX);
	}

}
