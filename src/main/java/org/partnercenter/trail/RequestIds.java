package org.partnercenter.trail;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request an id of our own, before anything else looks at it: what a browser
 * sends along is not believed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIds extends OncePerRequestFilter {

	private static final SecureRandom RANDOM = new SecureRandom();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		byte[] id = new byte[8];
		RANDOM.nextBytes(id);
		MDC.put(Trail.REQUEST_ID, HexFormat.of().formatHex(id));
		try {
			chain.doFilter(request, response);
		}
		finally {
			MDC.remove(Trail.REQUEST_ID);
		}
	}

}
