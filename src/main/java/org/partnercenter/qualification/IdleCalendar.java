package org.partnercenter.qualification;

import java.time.Instant;

import org.partnercenter.process.IdleTimer;
import org.springframework.stereotype.Component;

/**
 * While nobody has any evidence, {@code processes/qualification-calendar.bpmn} finds
 * nothing on any day.
 */
@Component("idleQualificationCalendar")
class IdleCalendar implements IdleTimer {

	private final StandingRows rows;

	IdleCalendar(StandingRows rows) {
		this.rows = rows;
	}

	@Override
	public String process() {
		return "qualification-calendar";
	}

	@Override
	public Instant idleUntil() {
		return this.rows.any() ? Instant.MIN : Instant.MAX;
	}

}
