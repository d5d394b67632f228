package org.partnercenter.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnercenter.database.InsertIfAbsent;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Browsers in which an account has signed in before. Knowing one gives no right; it only
 * keeps the limit for strangers from being the limit for its owner.
 */
@Component
class KnownDevices {

	private static final String COOKIE = "known-device";

	private static final Duration LIFE = Duration.ofDays(365);

	private final JdbcClient jdbc;

	private final InsertIfAbsent inserts;

	private final Clock clock;

	private final SecureCookies cookies;

	KnownDevices(JdbcClient jdbc, InsertIfAbsent inserts, Clock clock, SecureCookies cookies) {
		this.jdbc = jdbc;
		this.inserts = inserts;
		this.clock = clock;
		this.cookies = cookies;
	}

	static Optional<String> tokenOf(HttpServletRequest request) {
		Cookie[] all = request.getCookies() == null ? new Cookie[0] : request.getCookies();
		return Arrays.stream(all)
			.filter(cookie -> COOKIE.equals(cookie.getName()) && !cookie.getValue().isEmpty())
			.map(Cookie::getValue)
			.findFirst();
	}

	boolean knows(String token, String account) {
		return this.jdbc.sql("select count(*) from known_device where token_digest = ? and account_id = ?")
			.params(Secrets.digest(token), account)
			.query(Integer.class)
			.single() > 0;
	}

	/** The account has just signed in here. */
	@Transactional
	public void remember(HttpServletRequest request, HttpServletResponse response, String account) {
		String token = tokenOf(request).orElseGet(Secrets::token);
		this.inserts.insert("known_device",
				Map.of("token_digest", Secrets.digest(token), "account_id", account, "seen_at", this.clock.instant()),
				"token_digest", "account_id");
		this.jdbc.sql("update known_device set seen_at = ? where token_digest = ?")
			.params(OneTimeLinks.at(this.clock.instant()), Secrets.digest(token))
			.update();
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(COOKIE, token)
					.httpOnly(true)
					.secure(this.cookies.areSecure())
					.sameSite("Lax")
					.path("/sign-in")
					.maxAge(LIFE)
					.build()
					.toString());
	}

}
