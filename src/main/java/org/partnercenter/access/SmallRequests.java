package org.partnercenter.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 413 to what is larger than anything the web apps send, and 411 to what does not
 * say how large it is; the forms of the portal have the server's own limit.
 */
class SmallRequests extends OncePerRequestFilter {

	static final int MOST_BYTES = 1_000_000;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
			response.setStatus(HttpServletResponse.SC_LENGTH_REQUIRED);
		}
		else if (request.getContentLengthLong() > MOST_BYTES) {
			response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
