package org.partnercenter.access;

import java.time.Duration;

import org.partnercenter.access.RecentAttempts.Answer;
import org.springframework.stereotype.Component;

/** How often a program may call, counted over all nodes. */
@Component
public class CallLimit {

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private final RecentAttempts attempts;

	CallLimit(RecentAttempts attempts) {
		this.attempts = attempts;
	}

	/**
	 * Whether one more call is admitted; counts it, in a transaction of its own.
	 * @param caller such as {@code key:4711}
	 * @param perMinute at most 200
	 */
	public boolean admits(String caller, int perMinute) {
		return this.attempts.take(Secrets.digest("calls:" + caller), perMinute, MINUTE) == Answer.ADMITTED;
	}

}
