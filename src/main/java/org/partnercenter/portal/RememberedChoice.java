package org.partnercenter.portal;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** A choice that the browser keeps for a year, or until its cookies are deleted. */
final class RememberedChoice {

	private static final Duration LIFE = Duration.ofDays(365);

	private RememberedChoice() {
	}

	static Optional<String> of(String name, HttpServletRequest request) {
		return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
	}

	static void keep(String name, String choice, HttpServletRequest request, HttpServletResponse response) {
		ResponseCookie cookie = ResponseCookie.from(name, choice)
			.path("/")
			.maxAge(LIFE)
			.httpOnly(true)
			.sameSite("Lax")
			.secure(request.isSecure())
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

}
