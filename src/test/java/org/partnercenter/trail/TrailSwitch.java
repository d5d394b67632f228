package org.partnercenter.trail;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;

/** Has a trail write nothing for a while, to measure what it costs. */
public final class TrailSwitch {

	private static final String[] PARTS = { "jdbc", "processes", "texts", "keys" };

	private final Object trail;

	private final Object[] real = new Object[PARTS.length];

	private final Object[] idle = { new NoDatabase(), new NoProcess(), new NoTexts(), new NoKeys() };

	public TrailSwitch(Trail trail) {
		this.trail = AopTestUtils.getUltimateTargetObject(trail);
		for (int part = 0; part < PARTS.length; part++) {
			this.real[part] = ReflectionTestUtils.getField(this.trail, PARTS[part]);
		}
	}

	public void on(boolean on) {
		for (int part = 0; part < PARTS.length; part++) {
			ReflectionTestUtils.setField(this.trail, PARTS[part], on ? this.real[part] : this.idle[part]);
		}
	}

	private static final class NoDatabase extends JdbcTemplate {

		@Override
		public int[] batchUpdate(String sql, List<Object[]> rows) {
			return new int[0];
		}

	}

	private static final class NoProcess extends RunningProcess {

		NoProcess() {
			super(null);
		}

		@Override
		Model current() {
			return new Model(null, null, null);
		}

		@Override
		Model modelOf(String instance) {
			return current();
		}

	}

	private static final class NoTexts extends FactTexts {

		private final TrailRow row = new TrailRow(null, new UUID(0, 0), OffsetDateTime.now(), null, null, null, null,
				null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

		NoTexts() {
			super(null, null);
		}

		@Override
		TrailRow row(Fact fact, RunningProcess.Model model, OffsetDateTime at, String request) {
			return this.row;
		}

	}

	private static final class NoKeys extends TrailKeys {

		NoKeys() {
			super(new TrailSettings("none:" + "bm9uZSBub25lIG5vbmUgbm9uZSBub25lIG5vbmUgbm9uZQ==", Path.of("target"),
					false, Duration.ofSeconds(5), List.of()));
		}

		@Override
		String code(String keyId, String text) {
			return "";
		}

	}

}
