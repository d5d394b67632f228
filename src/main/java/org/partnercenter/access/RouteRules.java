package org.partnercenter.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import static org.partnercenter.access.RouteRules.Who.EVERYBODY;
import static org.partnercenter.access.RouteRules.Who.NOBODY;
import static org.partnercenter.access.RouteRules.Who.PERSON;
import static org.partnercenter.access.RouteRules.Who.SERVICE_CENTER;
import static org.partnercenter.access.RouteRules.Who.SIGNED_IN;
import static org.partnercenter.access.RouteRules.Who.SYSTEM_ADMIN;
import static org.partnercenter.access.RouteRules.Who.WEB_APPS;

/**
 * Who may go where: the first line that fits counts, and what fits none is closed. A new
 * page gets a line here, or nobody sees it; what a person may do with an organization or
 * a task is checked where it is done.
 */
public final class RouteRules {

	private static final String ENGINE = "/camunda/api/engine/engine/*";

	/** The table. */
	public static final List<Rule> ALL = List.of(
			// everybody
			any(EVERYBODY, "/"), any(EVERYBODY, "/assets/**"), any(EVERYBODY, "/webjars/**"),
			any(EVERYBODY, "/favicon.ico"), any(EVERYBODY, "/error"), any(EVERYBODY, "/language"),
			any(EVERYBODY, "/country"), any(EVERYBODY, "/directory/**"), any(EVERYBODY, "/sign-in"),
			any(EVERYBODY, "/sign-up/**"), any(EVERYBODY, "/password/forgotten"), any(EVERYBODY, "/password/reset"),
			// exists outside production only
			any(EVERYBODY, "/dev/**"),
			// everybody who has signed in
			any(SIGNED_IN, "/password/change"), any(SIGNED_IN, "/sign-out"), any(SIGNED_IN, "/home"),
			any(SIGNED_IN, "/account/**"), any(SIGNED_IN, "/tasks/**"), any(SIGNED_IN, "/agreement/**"),
			// persons, not staff
			any(PERSON, "/individual/**"), any(PERSON, "/organizations/**"), any(PERSON, "/organization/**"),
			any(PERSON, "/join"), any(PERSON, "/enrollment/**"), any(PERSON, "/association/**"),
			any(PERSON, "/wizard/**"),
			// staff
			any(SERVICE_CENTER, "/service-center/**"),
			// the engine's own doors: set-up, sign-in, unlimited guessing, models from
			// anywhere
			any(NOBODY, "/camunda/api/admin/setup/**"), any(NOBODY, "/camunda/app/admin/*/setup/**"),
			any(NOBODY, "/camunda/api/admin/auth/user/*/login/**"), any(NOBODY, ENGINE + "/identity/verify"),
			get(WEB_APPS, ENGINE + "/deployment/**"), any(NOBODY, ENGINE + "/deployment/**"),
			// the engine lets everybody change and delete his own account, past our
			// records
			get(WEB_APPS, ENGINE + "/user/**"), any(SYSTEM_ADMIN, ENGINE + "/user/**"),
			get(WEB_APPS, ENGINE + "/group/**"), any(SYSTEM_ADMIN, ENGINE + "/group/**"),
			get(WEB_APPS, ENGINE + "/authorization/**"), any(SYSTEM_ADMIN, ENGINE + "/authorization/**"),
			any(SYSTEM_ADMIN, ENGINE + "/tenant/**"),
			// the rest of the web apps: there the engine's grants decide
			any(WEB_APPS, "/camunda/app/**"), any(WEB_APPS, "/camunda/api/**"), any(WEB_APPS, "/camunda/assets/**"),
			any(WEB_APPS, "/camunda/lib/**"), any(WEB_APPS, "/camunda/favicon.ico"));

	private RouteRules() {
	}

	/** The line for a request; empty: closed. */
	public static Optional<Rule> of(HttpMethod method, String path) {
		return ALL.stream().filter(rule -> rule.fits(method, path)).findFirst();
	}

	/** Who a line is for. */
	public enum Who {

		/** Strangers too. */
		EVERYBODY,
		/** Persons and staff. */
		SIGNED_IN,
		/** Those with a personal account. */
		PERSON,
		/** Staff of the Regional Service Center. */
		SERVICE_CENTER,
		/** Staff, and those who administer an organization. */
		WEB_APPS,
		/** Members of camunda-admin. */
		SYSTEM_ADMIN,
		/** Closed for all. */
		NOBODY

	}

	/**
	 * One line.
	 *
	 * @param methods empty for all
	 */
	public record Rule(Who who, Set<HttpMethod> methods, PathPattern pattern) {

		boolean fits(HttpMethod method, String path) {
			return (this.methods.isEmpty() || this.methods.contains(method))
					&& this.pattern.matches(PathContainer.parsePath(path));
		}

	}

	private static Rule any(Who who, String pattern) {
		return new Rule(who, Set.of(), PathPatternParser.defaultInstance.parse(pattern));
	}

	private static Rule get(Who who, String pattern) {
		return new Rule(who, Set.of(HttpMethod.GET, HttpMethod.HEAD), PathPatternParser.defaultInstance.parse(pattern));
	}

}
