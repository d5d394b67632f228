package org.partnercenter.access;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 400 to paths that two parties could read in two ways; a letter or digit that
 * needs no encoding and has one is such a path, too. Spring Security's firewall would
 * refuse them as well, but stands behind a filter that fails on them first.
 */
class PlainPaths extends OncePerRequestFilter {

	private static final Pattern DOUBTFUL = Pattern.compile(
			"//|/\\.{1,2}(/|;|$)|[;\\\\]|%(2[def]|3[0-9b]|4[1-9a-f]|5[0-9acf]|6[1-9a-f]|7[0-9ae]|25|00)",
			Pattern.CASE_INSENSITIVE);

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (DOUBTFUL.matcher(request.getRequestURI()).find()) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
