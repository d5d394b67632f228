package org.partnercenter.reenrollment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.partnercenter.membership.DueRenewals;
import org.partnercenter.process.IdleTimer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When {@code processes/renewal-calendar.bpmn} has something to do again: a renewal to
 * open, or a notice that should have gone out.
 */
@Component("idleRenewalCalendar")
class IdleCalendar implements IdleTimer {

	private final DueRenewals due;

	private final JdbcClient rows;

	IdleCalendar(DueRenewals due, JdbcClient rows) {
		this.due = due;
		this.rows = rows;
	}

	@Override
	public String process() {
		return "renewal-calendar";
	}

	@Override
	public Instant idleUntil() {
		Instant opening = this.due.nextOpening().orElse(Instant.MAX);
		Instant overdue = this.rows.sql("select min(expected_on) from renewal_notice where state = 'EXPECTED'")
			.query(LocalDate.class)
			.optional()
			.map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
			.orElse(Instant.MAX);
		return opening.isBefore(overdue) ? opening : overdue;
	}

}
