package org.partnercenter.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes every hour what is of no use any more: links long after their end, counts of
 * old attempts, browsers not seen for a year. A pending sign-up is nothing but a link, so
 * it leaves nothing behind.
 */
@Component
class Forgetting implements SmartLifecycle {

	private static final Logger LOGGER = LoggerFactory.getLogger(Forgetting.class);

	private static final Duration LINKS = Duration.ofDays(60);

	private static final Duration ATTEMPTS = Duration.ofDays(1);

	private static final Duration DEVICES = Duration.ofDays(365);

	private final JdbcClient jdbc;

	private final Clock clock;

	private volatile ScheduledExecutorService thread;

	Forgetting(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Each statement stands for itself; any number of nodes may do the same at once. */
	void forget() {
		delete("one_time_link", "issued_at", LINKS);
		delete("recent_attempts", "last_at", ATTEMPTS);
		delete("known_device", "seen_at", DEVICES);
	}

	private void delete(String table, String column, Duration age) {
		OffsetDateTime before = OneTimeLinks.at(this.clock.instant().minus(age));
		this.jdbc.sql("delete from " + table + " where " + column + " < ?").param(before).update();
	}

	@Override
	public void start() {
		this.thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "forgetting"));
		this.thread.scheduleWithFixedDelay(this::forgetQuietly, 10, 60, TimeUnit.MINUTES);
	}

	private void forgetQuietly() {
		try {
			forget();
		}
		catch (RuntimeException ex) {
			LOGGER.error("Old links and attempts stay for another hour", ex);
		}
	}

	@Override
	public void stop() {
		this.thread.shutdown();
	}

	@Override
	public boolean isRunning() {
		return this.thread != null && !this.thread.isShutdown();
	}

}
