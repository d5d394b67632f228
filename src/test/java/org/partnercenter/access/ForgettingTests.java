package org.partnercenter.access;

import java.time.Duration;
import java.util.Date;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@PartnerCenterTest
class ForgettingTests {

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void oldLinksAndAttemptsAreForgottenAndYoungOnesStay(@Autowired OneTimeLinks links,
			@Autowired RecentAttempts attempts, @Autowired Forgetting forgetting) {
		Date now = ClockUtil.getCurrentTime();
		String old = Unique.word();
		String young = Unique.word();
		ClockUtil.setCurrentTime(Date.from(now.toInstant().minus(Duration.ofDays(61))));
		links.issue("trial", old, null, Duration.ofDays(1), "trial:" + old);
		attempts.take(old, 1, Duration.ofMinutes(1));
		ClockUtil.setCurrentTime(now);
		links.issue("trial", young, null, Duration.ofDays(1), "trial:" + young);
		attempts.take(young, 1, Duration.ofMinutes(1));

		forgetting.forget();

		assertThat(count("one_time_link", old) + count("recent_attempts", old)).isZero();
		assertThat(count("one_time_link", young) + count("recent_attempts", young)).isEqualTo(2);
	}

	private int count(String table, String subject) {
		return this.jdbc.queryForObject("select count(*) from " + table + " where subject = ?", Integer.class, subject);
	}

}
