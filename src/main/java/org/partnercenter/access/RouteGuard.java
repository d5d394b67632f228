package org.partnercenter.access;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;

import org.partnercenter.access.RouteRules.Rule;
import org.partnercenter.access.RouteRules.Who;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Decides each request by the table of {@link RouteRules}. */
@Component
class RouteGuard implements AuthorizationManager<RequestAuthorizationContext> {

	/** No group can have this name: the engine's ids know no colon. */
	static final String PERSON = "kind:person";

	static final String STAFF = "kind:staff";

	private static final String OWN_PASSWORD = "/password/change";

	/** Groups whose members change something. */
	private static final Set<String> WORKING = Set.of(StaffGroups.REGIONAL_SERVICE_CENTER, StaffGroups.FINANCE,
			StaffGroups.PROCESS_OWNERS, StaffGroups.CAMUNDA_ADMIN);

	private final AccessSettings settings;

	RouteGuard(AccessSettings settings) {
		this.settings = settings;
	}

	@Override
	public AuthorizationDecision check(Supplier<Authentication> person, RequestAuthorizationContext context) {
		Optional<Rule> rule = rule(context.getRequest());
		return new AuthorizationDecision(rule.isPresent() && isFor(rule.get().who(), person.get())
				&& (!isChange(rule.get(), context.getRequest()) || !onlyReads(person.get())));
	}

	/** Of what is neither everybody's nor one's own, and is not asked of the engine. */
	private static boolean isChange(Rule rule, HttpServletRequest request) {
		return (rule.who() == Who.SIGNED_IN || rule.who() == Who.STAFF)
				&& !Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod())
				&& !rule.pattern().getPatternString().equals(OWN_PASSWORD);
	}

	/**
	 * Auditors read everything and change nothing, unless they are something else, too.
	 */
	private static boolean onlyReads(Authentication person) {
		Set<String> rights = AuthorityUtils.authorityListToSet(person.getAuthorities());
		return rights.contains(StaffGroups.AUDITORS) && Collections.disjoint(rights, WORKING);
	}

	/** The line for this request; empty: there is no such page. */
	static Optional<Rule> rule(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return RouteRules.of(HttpMethod.valueOf(request.getMethod()), path);
	}

	private boolean isFor(Who who, Authentication person) {
		if (who == Who.EVERYBODY || who == Who.KEY) {
			return true;
		}
		if (person == null || !person.isAuthenticated() || person instanceof AnonymousAuthenticationToken) {
			return false;
		}
		Set<String> rights = AuthorityUtils.authorityListToSet(person.getAuthorities());
		return switch (who) {
			case EVERYBODY, KEY, SIGNED_IN -> true;
			case PERSON -> rights.contains(PERSON);
			case STAFF -> rights.contains(STAFF);
			case SERVICE_CENTER -> rights.contains(StaffGroups.REGIONAL_SERVICE_CENTER);
			case AUDITOR -> rights.contains(StaffGroups.AUDITORS);
			case PROCESS_OWNER -> rights.contains(StaffGroups.PROCESS_OWNERS);
			case INSPECTOR -> rights.contains(StaffGroups.AUDITORS) || rights.contains(StaffGroups.PROCESS_OWNERS);
			case WEB_APPS -> rights.contains(STAFF) || mayUseTasklist(rights);
			case SYSTEM_ADMIN -> rights.contains(StaffGroups.CAMUNDA_ADMIN);
			case NOBODY -> false;
		};
	}

	private boolean mayUseTasklist(Set<String> rights) {
		return this.settings.tasklistForOrganizations()
				&& rights.stream().anyMatch(OrganizationAdministrators::isGroup);
	}

}
