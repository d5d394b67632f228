package org.partnercenter.process;

import java.time.Duration;
import java.util.Date;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/**
 * Reads the durations of timers. For each of them the engine looks through all libraries
 * for somebody who can read it; hours, minutes and seconds Java can read by itself.
 */
@Component
class PlainDurations extends AbstractProcessEnginePlugin {

	@Override
	public void postInit(ProcessEngineConfigurationImpl configuration) {
		((MapBusinessCalendarManager) configuration.getBusinessCalendarManager())
			.addBusinessCalendar(DurationBusinessCalendar.NAME, new Calendar());
	}

	static final class Calendar extends DurationBusinessCalendar {

		private static final Pattern PLAIN = Pattern.compile("PT(\\d{1,9}H)?(\\d{1,9}M)?(\\d{1,9}S)?");

		/**
		 * Days may have 23 hours, and repetitions an end: those are left to the engine.
		 */
		@Override
		public Date resolveDuedate(String text, Date from) {
			if (!PLAIN.matcher(text).matches() || text.equals("PT")) {
				return super.resolveDuedate(text, from);
			}
			Date begin = (from != null) ? from : ClockUtil.getCurrentTime();
			return Date.from(begin.toInstant().plus(Duration.parse(text)));
		}

	}

}
