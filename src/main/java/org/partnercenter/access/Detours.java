package org.partnercenter.access;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnercenter.access.RouteRules.Rule;
import org.partnercenter.access.RouteRules.Who;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends people where they must go first: whoever still has a one-time password chooses
 * his own; then what other modules ask for ({@link Detour}).
 */
class Detours extends OncePerRequestFilter {

	static final String CHANGE_PASSWORD = "/password/change";

	private static final Set<String> ALWAYS_OPEN = Set.of(CHANGE_PASSWORD, "/sign-out");

	private final ObjectProvider<Detour> detours;

	Detours(ObjectProvider<Detour> detours) {
		this.detours = detours;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		Optional<String> instead = ALWAYS_OPEN.contains(path) ? Optional.empty() : insteadOf(request, path);
		if (instead.isEmpty()) {
			chain.doFilter(request, response);
		}
		else if (path.startsWith("/camunda/api/")) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
		else {
			response.sendRedirect(request.getContextPath() + instead.get());
		}
	}

	private Optional<String> insteadOf(HttpServletRequest request, String path) {
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		Who who = RouteGuard.rule(request).map(Rule::who).orElse(Who.NOBODY);
		if (who == Who.EVERYBODY || person == null || !(person.getDetails() instanceof Account account)) {
			return Optional.empty();
		}
		if (AuthorityUtils.authorityListToSet(person.getAuthorities()).contains(PresentRights.MUST_CHANGE_PASSWORD)) {
			return Optional.of(CHANGE_PASSWORD);
		}
		return who != Who.SIGNED_IN && who != Who.PERSON ? Optional.empty()
				: this.detours.orderedStream().flatMap(detour -> detour.insteadOf(account, path).stream()).findFirst();
	}

}
