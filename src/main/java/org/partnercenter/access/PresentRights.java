package org.partnercenter.access;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.partnercenter.access.AccountRows.Row;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads at each request what the signed-in person may do now, so that a right taken away
 * ends at once in open sessions too (D-30). Ends a session when it is too old, or when
 * the password or the account is not what it was.
 */
class PresentRights extends OncePerRequestFilter {

	/** Who has this may do nothing but choose a password of his own. */
	static final String MUST_CHANGE_PASSWORD = "must:change-password";

	private final AccountRows rows;

	private final AccessSettings settings;

	private final Clock clock;

	PresentRights(AccountRows rows, AccessSettings settings, Clock clock) {
		this.rows = rows;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		if (person != null && person.getDetails() instanceof SignedIn signedIn) {
			Optional<Row> row = this.rows.byId(person.getName()).filter(found -> lasts(signedIn, found));
			if (row.isPresent()) {
				become(present(row.get(), signedIn));
			}
			else {
				end(request);
			}
		}
		chain.doFilter(request, response);
	}

	/** Errors are drawn for the same person. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	private boolean lasts(SignedIn signedIn, Row row) {
		return signedIn.isWith(row.passwordHash())
				&& this.clock.instant().isBefore(signedIn.at().plus(this.settings.sessionLife()));
	}

	private Authentication present(Row row, SignedIn signedIn) {
		List<String> rights = new ArrayList<>(this.rows.groupsOf(row.account().id()));
		rights.add(row.account().staff() ? RouteGuard.STAFF : RouteGuard.PERSON);
		if (row.mustChangePassword()) {
			rights.add(MUST_CHANGE_PASSWORD);
		}
		var person = UsernamePasswordAuthenticationToken.authenticated(row.account().id(), null,
				AuthorityUtils.createAuthorityList(rights));
		person.setDetails(row.account());
		return person;
	}

	/** For this request only: the session keeps what it has. */
	private static void become(Authentication person) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(person);
		SecurityContextHolder.setContext(context);
	}

	private static void end(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
		SecurityContextHolder.clearContext();
	}

}
