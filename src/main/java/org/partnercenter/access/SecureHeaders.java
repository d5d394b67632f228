package org.partnercenter.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The headers of every answer, also of those that no page was asked for. Stands before
 * everything that could refuse a request.
 */
class SecureHeaders extends OncePerRequestFilter {

	private static final String PORTAL = "default-src 'self'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; "
			+ "form-action 'self'; frame-ancestors 'none'";

	/**
	 * The web apps are AngularJS: they evaluate texts and set styles in the page. What
	 * their pages load must carry the nonce.
	 */
	private static final String WEB_APPS = "default-src 'self'; base-uri 'self'; "
			+ "script-src 'nonce-%s' 'strict-dynamic' 'unsafe-eval' 'self'; style-src 'unsafe-inline' 'self'; "
			+ "img-src 'self' data:; object-src 'none'; form-action 'self'; frame-ancestors 'none'; "
			+ "sandbox allow-forms allow-scripts allow-same-origin allow-popups allow-downloads";

	private final SecureCookies cookies;

	SecureHeaders(SecureCookies cookies) {
		this.cookies = cookies;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("X-Frame-Options", "DENY");
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
		if (this.cookies.areSecure()) {
			response.setHeader("Strict-Transport-Security", "max-age=31536000");
		}
		if (!isFile(path)) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		}
		if (path.startsWith("/camunda/app/")) {
			NonceRequest withNonce = new NonceRequest(request);
			response.setHeader("Content-Security-Policy", WEB_APPS.formatted(withNonce.nonce()));
			chain.doFilter(withNonce, response);
		}
		else {
			response.setHeader("Content-Security-Policy", PORTAL);
			chain.doFilter(request, response);
		}
	}

	/** The same file for everybody. */
	private static boolean isFile(String path) {
		return path.startsWith("/assets/") || path.startsWith("/webjars/") || path.startsWith("/camunda/lib/")
				|| path.startsWith("/camunda/assets/");
	}

}
