package org.partnercenter.access;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.ServletContext;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.RouteRules.Rule;
import org.partnercenter.access.RouteRules.Who;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.access.RouteRules.Who.AUDITOR;
import static org.partnercenter.access.RouteRules.Who.EVERYBODY;
import static org.partnercenter.access.RouteRules.Who.INSPECTOR;
import static org.partnercenter.access.RouteRules.Who.PERSON;
import static org.partnercenter.access.RouteRules.Who.PROCESS_OWNER;
import static org.partnercenter.access.RouteRules.Who.SERVICE_CENTER;
import static org.partnercenter.access.RouteRules.Who.SIGNED_IN;
import static org.partnercenter.access.RouteRules.Who.STAFF;
import static org.partnercenter.access.RouteRules.Who.SYSTEM_ADMIN;
import static org.partnercenter.access.RouteRules.Who.WEB_APPS;

/**
 * Every page there is, asked for by everybody there is: nobody gets further than the
 * table says, and a page without a line fails.
 */
@PartnerCenterTest
class RouteRulesTests {

	/** Where the server goes by itself when something went wrong; nobody's page. */
	private static final String OF_THE_SERVER = "/error";

	@LocalServerPort
	int port;

	@Autowired
	ProcessEngine engine;

	@Autowired
	List<RequestMappingInfoHandlerMapping> pages;

	/** Who is asking, and which lines are for him. */
	private final Map<Browser, Set<Who>> people = new LinkedHashMap<>();

	private record Route(HttpMethod method, String path) {

	}

	@BeforeEach
	void everybody(@Autowired People people, @Autowired Members members) {
		Set<Who> staff = EnumSet.of(EVERYBODY, SIGNED_IN, STAFF, WEB_APPS);
		this.people.put(new Browser(this.port), EnumSet.of(EVERYBODY));
		this.people.put(people.signedIn(this.port, "ada@" + Unique.domain()), EnumSet.of(EVERYBODY, SIGNED_IN, PERSON));
		this.people.put(people.administrator(this.port, "bob@" + Unique.domain(), Unique.word()),
				EnumSet.of(EVERYBODY, SIGNED_IN, PERSON, WEB_APPS));
		Member company = members.enroll();
		String colleague = "colleague@" + company.domain();
		members.join(company, colleague);
		this.people.put(people.signedIn(this.port, colleague), EnumSet.of(EVERYBODY, SIGNED_IN, PERSON));
		String local = "local@" + company.domain();
		members.administersHeadquarters(company, local);
		// of the Headquarters, and so of the group whose tasks are in Tasklist
		this.people.put(people.signedIn(this.port, local), EnumSet.of(EVERYBODY, SIGNED_IN, PERSON, WEB_APPS));
		this.people.put(people.signedInStaff(this.port, StaffGroups.FINANCE), staff);
		this.people.put(people.signedInStaff(this.port, StaffGroups.AUDITORS), with(staff, AUDITOR, INSPECTOR));
		this.people.put(people.signedInStaff(this.port, StaffGroups.PROCESS_OWNERS),
				with(staff, PROCESS_OWNER, INSPECTOR));
		this.people.put(people.signedInStaff(this.port, StaffGroups.REGIONAL_SERVICE_CENTER),
				with(staff, SERVICE_CENTER));
		this.people.put(people.signedInStaff(this.port, StaffGroups.CAMUNDA_ADMIN), with(staff, SYSTEM_ADMIN));
	}

	@Test
	void everyPageHasALineInTheTable() {
		assertThat(routes()).isNotEmpty()
			.allSatisfy(
					route -> assertThat(RouteRules.of(route.method(), route.path())).as(route.toString()).isPresent());
	}

	@Test
	void everyPageAdmitsExactlyThoseTheTableNames() {
		this.people.forEach((browser, lines) -> pages().forEach(route -> {
			Who who = RouteRules.of(route.method(), route.path()).orElseThrow().who();
			assertThat(isAdmitted(ask(browser, route))).as("%s for %s, asked by one of %s", route, who, lines)
				.isEqualTo(lines.contains(who) && !(lines.contains(AUDITOR) && isChange(route, who)));
		}));
	}

	/** Auditors change nothing but their own password. */
	private static boolean isChange(Route route, Who who) {
		return route.method() != HttpMethod.GET && (who == SIGNED_IN || who == STAFF)
				&& !route.path().equals("/password/change");
	}

	@Test
	void noBrowserOpensTheDoorsForPrograms() {
		this.people.forEach((browser, lines) -> routes().filter(route -> !isForPeople(route))
			.forEach(route -> assertThat(ask(browser, route).statusCode()).as(route.toString()).isBetween(400, 499)));
	}

	private Stream<Route> pages() {
		return routes().filter(RouteRulesTests::isForPeople);
	}

	private static boolean isForPeople(Route route) {
		return RouteRules.of(route.method(), route.path()).orElseThrow().who() != Who.KEY;
	}

	@Test
	void everyLineKeepsOutThoseItDoesNotName() {
		this.people.forEach((browser, lines) -> RouteRules.ALL.stream()
			.filter(rule -> !lines.contains(rule.who()) && rule.who() != Who.KEY)
			.map(rule -> new Route(rule.methods().equals("GET") ? HttpMethod.GET : HttpMethod.POST, example(rule)))
			.forEach(route -> assertThat(isAdmitted(ask(browser, route))).as("%s by %s", route, lines).isFalse()));
	}

	@Test
	void nobodyFindsTheErrorPageWithoutAnError() {
		this.people.forEach((browser, lines) -> {
			assertThat(browser.get(OF_THE_SERVER).statusCode()).as("asked by one of %s", lines).isEqualTo(404);
			assertThat(browser.submit(OF_THE_SERVER, "").statusCode()).as("by one of %s", lines).isEqualTo(404);
		});
	}

	@Test
	void aChangeWithoutTheTokenOfItsFormIsRefusedEverywhere() {
		this.people.forEach((browser, lines) -> routes().filter(route -> route.method() != HttpMethod.GET)
			.filter(RouteRulesTests::isForPeople)
			.forEach(route -> assertThat(browser.post(route.path(), "{}").statusCode()).as(route.toString())
				.isEqualTo(403)));
	}

	@Test
	void filesAndServletsAnswerStrangersOnlyWhereTheTableSaysSo(@Autowired ServletContext servlets,
			@Autowired List<SimpleUrlHandlerMapping> files) {
		Stream<String> patterns = Stream.concat(
				servlets.getServletRegistrations().values().stream().flatMap(servlet -> servlet.getMappings().stream()),
				files.stream().flatMap(mapping -> mapping.getHandlerMap().keySet().stream()));
		assertThat(patterns.map(pattern -> example(pattern)).distinct()).isNotEmpty().allSatisfy(path -> {
			boolean open = RouteRules.of(HttpMethod.GET, path).filter(rule -> rule.who() == EVERYBODY).isPresent();
			int status = new Browser(this.port).get(path).statusCode();
			assertThat(open || status != 200).as(path + " answers " + status).isTrue();
		});
	}

	private Stream<Route> routes() {
		return this.pages.stream().flatMap(some -> some.getHandlerMethods().keySet().stream()).flatMap(page -> {
			Set<RequestMethod> methods = page.getMethodsCondition().getMethods();
			return page.getPatternValues()
				.stream()
				.filter(pattern -> !pattern.equals(OF_THE_SERVER))
				.flatMap(pattern -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods).stream()
					.map(method -> new Route(method.asHttpMethod(), example(pattern))));
		});
	}

	private HttpResponse<String> ask(Browser browser, Route route) {
		if (route.method() == HttpMethod.GET) {
			return browser.get(route.path());
		}
		return route.path().startsWith("/camunda/") ? browser.post(route.path(), "{}")
				: browser.submit(route.path(), "");
	}

	private static boolean isAdmitted(HttpResponse<String> answer) {
		boolean sentToSignIn = answer.headers().firstValue("Location").orElse("").equals("/sign-in");
		return !sentToSignIn && answer.statusCode() != 401 && answer.statusCode() != 403;
	}

	private String example(Rule rule) {
		return example(rule.pattern().getPatternString());
	}

	private String example(String pattern) {
		return pattern.replace("engine/engine/*", "engine/engine/" + this.engine.getName())
			.replace("/**", "/x")
			.replace("*", "x")
			.replaceAll("\\{[^}]*}", "00000000-0000-0000-0000-000000000000");
	}

	private static Set<Who> with(Set<Who> some, Who... more) {
		Set<Who> all = EnumSet.copyOf(some);
		all.addAll(List.of(more));
		return all;
	}

}
