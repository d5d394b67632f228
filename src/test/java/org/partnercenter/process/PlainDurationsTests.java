package org.partnercenter.process;

import java.util.Date;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PlainDurationsTests {

	private final PlainDurations.Calendar ours = new PlainDurations.Calendar();

	private final DurationBusinessCalendar engines = new DurationBusinessCalendar();

	@ParameterizedTest
	@ValueSource(strings = { "PT60M", "PT1H", "PT1H30M", "PT90S", "PT0S", "P2D", "P1M", "P3W", "P1DT2H", "R3/PT10H" })
	void everyDurationEndsWhereTheEngineSays(String duration) {
		Date from = new Date(1_761_400_000_000L);

		assertThat(this.ours.resolveDuedate(duration, from)).isEqualTo(this.engines.resolveDuedate(duration, from));
	}

	@Test
	void whatIsNoneIsRefusedByTheEngine() {
		for (String wrong : new String[] { "PT", "60 minutes", "PT1X" }) {
			assertThatThrownBy(() -> this.ours.resolveDuedate(wrong, new Date())).as(wrong)
				.isInstanceOf(ProcessEngineException.class);
		}
	}

}
