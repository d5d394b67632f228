package org.partnercenter.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;

import jakarta.servlet.http.Cookie;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.testing.People.PASSWORD;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Each guess comes from an address of its own, so that the limit per account is seen
 * alone.
 */
@Proves("D-11")
abstract class GuessingRules {

	private static final String RIGHT = "/home";

	private static final String WRONG = "/sign-in?error";

	private static final String WAIT = "/sign-in?wait";

	@Autowired
	People people;

	private MockMvc browser;

	private String address;

	private String account;

	@BeforeEach
	void victim(@Autowired WebApplicationContext context) {
		this.browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
		this.address = "victim@" + Unique.domain();
		this.account = this.people.person(this.address);
	}

	@Test
	void ofAThousandGuessesTenAreLookedAtAndLaterTheRightPasswordWorks() {
		List<String> answers = new ArrayList<>();
		for (int i = 0; i < 1000; i++) {
			answers.add(guess(this.address, "guess" + i, network(i)));
		}
		assertThat(Collections.frequency(answers, WRONG)).isEqualTo(10);
		assertThat(Collections.frequency(answers, WAIT)).isEqualTo(990);
		assertThat(guess(this.address, PASSWORD, "192.0.2.1")).isEqualTo(WAIT);

		moveClock(Duration.ofMinutes(10).plusSeconds(1));
		assertThat(guess(this.address, PASSWORD, "192.0.2.1")).isEqualTo(RIGHT);
	}

	@Test
	void ofFiftyAtOnceNoMoreThanTenAreLookedAt() {
		List<String> answers = Parallel.run(50, i -> guess(this.address, i == 25 ? PASSWORD : "guess" + i, network(i)));
		assertThat(Collections.frequency(answers, WRONG)).isBetween(9, 10);
		assertThat(Collections.frequency(answers, RIGHT)).isLessThanOrEqualTo(1);
		assertThat(Collections.frequency(answers, WAIT)).isGreaterThanOrEqualTo(39);
		guess(this.address, "one more", "192.0.2.1");
		assertThat(guess(this.address, PASSWORD, "192.0.2.1")).isEqualTo(WAIT);
	}

	@Test
	void whoeverKnowsThePasswordIsNotCounted() {
		for (int i = 0; i < 12; i++) {
			assertThat(guess(this.address, PASSWORD, "192.0.2.2")).isEqualTo(RIGHT);
		}
	}

	@Test
	void anAdministratorWhoWasLockedOutOnPurposeStillEntersFromHisOwnBrowser(@Autowired Trail trail) {
		String admin = this.people.staff(StaffGroups.CAMUNDA_ADMIN);
		Cookie device = attempt(admin, PASSWORD, "192.0.2.3", null).getCookie("known-device");
		for (int i = 0; i < 15; i++) {
			guess(admin, "guess" + i, network(i));
		}
		assertThat(guess(admin, PASSWORD, "192.0.2.3")).isEqualTo(WAIT);
		assertThat(attempt(admin, PASSWORD, "192.0.2.3", device).getRedirectedUrl()).isEqualTo(RIGHT);
		assertThat(attempt(this.address, PASSWORD, "192.0.2.3", device).getRedirectedUrl()).isEqualTo(RIGHT);
		assertThat(trail.about("account", admin)).extracting("action").containsOnlyOnce("access.sign-in-locked");
	}

	@Test
	void aKnownBrowserIsLimitedTooAndKnownForItsOwnAccountOnly() {
		String other = "other@" + Unique.domain();
		this.people.person(other);
		Cookie device = attempt(other, PASSWORD, "192.0.2.4", null).getCookie("known-device");
		List<String> answers = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			answers.add(attempt(other, "guess" + i, network(i), device).getRedirectedUrl());
			answers.add(attempt(this.address, "guess" + i, network(i), device).getRedirectedUrl());
		}
		assertThat(Collections.frequency(answers, WRONG)).isEqualTo(20);
	}

	@Test
	void onePasswordTriedOnManyAccountsIsLimitedPerNetworkAddress() {
		List<String> answers = new ArrayList<>();
		String network = "198.51.100." + (1 + (int) (Math.random() * 250));
		for (int i = 0; i < 70; i++) {
			answers.add(guess(Unique.word() + "@fabrikam.example", "Spring2026Spring", network));
		}
		assertThat(Collections.frequency(answers, WRONG)).isEqualTo(60);
		assertThat(guess(this.address, PASSWORD, network)).isEqualTo(WAIT);
		assertThat(guess(this.address, PASSWORD, "192.0.2.5")).isEqualTo(RIGHT);
	}

	@Test
	void anUnknownNameIsAnsweredAsAWrongPasswordToTheEnd() {
		String unknown = "unknown@" + Unique.domain();
		for (int i = 0; i < 12; i++) {
			MockHttpServletResponse known = attempt(this.address, "wrong", network(i), null);
			MockHttpServletResponse nobody = attempt(unknown, "wrong", network(i), null);
			assertThat(nobody.getStatus()).isEqualTo(known.getStatus());
			assertThat(nobody.getRedirectedUrl()).isEqualTo(known.getRedirectedUrl());
			assertThat(nobody.getHeaderNames()).isEqualTo(known.getHeaderNames());
		}
	}

	@Test
	void theLimitsLiveInTheDatabaseForAllNodes(@Autowired RecentAttempts attempts) {
		String subject = Secrets.digest(this.account);
		assertThat(attempts.take(subject, 1, Duration.ofMinutes(1))).isEqualTo(RecentAttempts.Answer.ADMITTED);
		assertThat(attempts.take(subject, 1, Duration.ofMinutes(1)))
			.isEqualTo(RecentAttempts.Answer.REFUSED_FIRST_TIME);
		assertThat(attempts.take(subject, 1, Duration.ofMinutes(1))).isEqualTo(RecentAttempts.Answer.REFUSED);
		moveClock(Duration.ofSeconds(61));
		assertThat(attempts.take(subject, 1, Duration.ofMinutes(1))).isEqualTo(RecentAttempts.Answer.ADMITTED);
	}

	private String guess(String name, String password, String network) {
		return attempt(name, password, network, null).getRedirectedUrl();
	}

	private MockHttpServletResponse attempt(String name, String password, String network, Cookie device) {
		MockHttpServletRequestBuilder request = post("/sign-in").param("username", name)
			.param("password", password)
			.with(csrf())
			.with(sent -> {
				sent.setRemoteAddr(network);
				return sent;
			});
		try {
			return this.browser.perform(device == null ? request : request.cookie(device)).andReturn().getResponse();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String network(int number) {
		return "10." + (int) (Math.random() * 250) + "." + number / 250 + "." + (1 + number % 250);
	}

	private static void moveClock(Duration by) {
		ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(by)));
	}

}
