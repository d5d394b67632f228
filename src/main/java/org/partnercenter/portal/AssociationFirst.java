package org.partnercenter.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;

/**
 * A person who belongs to no organization reaches nothing but the ways to change that
 * everything else leads him to the start page, which knows where he stands.
 */
class AssociationFirst implements HandlerInterceptor {

	/** What is open to him all the same. */
	static final String[] OPEN = { "/", "/join", "/enrollment/**", "/association/**", "/wizard/**",
			"/agreement/current/**", "/directory/**", "/sign-in", "/sign-up/**", "/sign-out", "/password/**",
			"/language", "/country", "/error", "/assets/**", "/webjars/**", "/favicon.ico", "/dev/**", "/camunda/**" };

	private final Standpoints standpoints;

	AssociationFirst(Standpoints standpoints) {
		this.standpoints = standpoints;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws Exception {
		if (!this.standpoints.of(request).isNewcomer()) {
			return true;
		}
		response.sendRedirect("/");
		return false;
	}

}
