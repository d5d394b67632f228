package org.partnercenter.process;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/**
 * The one clock of the product: what the engine takes for now is now for everybody, also
 * when tests move it.
 */
@Component
class EngineClock extends Clock {

	@Override
	public Instant instant() {
		return ClockUtil.getCurrentTime().toInstant();
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return zone.equals(ZoneOffset.UTC) ? this : Clock.fixed(instant(), zone);
	}

}
