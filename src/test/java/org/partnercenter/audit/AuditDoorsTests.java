package org.partnercenter.audit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.RouteRules;
import org.partnercenter.access.RouteRules.Who;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Auditors read everything and change nothing (T-Z06); nobody else reads it (T-Z07). */
@PartnerCenterTest
class AuditDoorsTests {

	/** What is everybody's, and the one thing that is an auditor's own. */
	private static final Set<String> OWN = Set.of("/password/change");

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	Members members;

	@Autowired
	List<RequestMappingHandlerMapping> mappings;

	private Member member;

	@BeforeEach
	void aMember() {
		this.member = this.members.enroll();
	}

	@Test
	void everyRouteThatChangesSomethingAnswersAnAuditor403() {
		Browser auditor = this.people.signedInStaff(this.port, StaffGroups.AUDITORS);
		Set<String> asked = new TreeSet<>();
		patterns(true).filter(pattern -> !OWN.contains(pattern)).forEach(pattern -> {
			String path = pattern.replaceAll("\\{[^}]*}", this.member.organization().id().toString());
			Who who = RouteRules.of(HttpMethod.POST, path).orElseThrow().who();
			if (who != Who.EVERYBODY && who != Who.KEY) {
				asked.add(pattern);
				assertThat(auditor.submit(path, "").statusCode()).as(pattern).isEqualTo(403);
			}
		});
		assertThat(asked).hasSizeGreaterThan(40).contains("/staff/billing/orders/{orderId}/cancel");
	}

	@Test
	void everyPageOfTheAuditIsForReadingOnly() {
		assertThat(patterns(true)).noneMatch(pattern -> pattern.startsWith("/audit"));
	}

	@Test
	void nobodyButAuditorsGetsAPageOfTheAudit() {
		List<String> pages = patterns(false).filter(pattern -> pattern.startsWith("/audit"))
			.map(pattern -> pattern.replace("{number}", "1")
				.replaceAll("\\{account}", this.member.founder())
				.replaceAll("\\{[^}]*}", this.member.organization().id().toString()))
			.toList();
		assertThat(pages).hasSizeGreaterThan(7);
		for (String group : List.of(StaffGroups.PROCESS_OWNERS, StaffGroups.FINANCE,
				StaffGroups.REGIONAL_SERVICE_CENTER, StaffGroups.CAMUNDA_ADMIN)) {
			Browser other = this.people.signedInStaff(this.port, group);
			assertThat(pages)
				.allSatisfy(page -> assertThat(other.get(page).statusCode()).as(group + page).isEqualTo(403));
		}
		Browser founder = this.people.signedIn(this.port, this.member.address());
		assertThat(pages).allSatisfy(page -> assertThat(founder.get(page).statusCode()).as(page).isEqualTo(403));
	}

	@Test
	void anAuditorReadsThemAll() {
		Browser auditor = this.people.signedInStaff(this.port, StaffGroups.AUDITORS);
		String organization = "/audit/organizations/" + this.member.organization().id();
		for (String page : List.of("/audit", organization, organization + "?day=2026-03-01",
				organization + "?day=nonsense", "/audit/people/" + this.member.founder(), "/audit/questions")) {
			assertThat(auditor.get(page).statusCode()).as(page).isEqualTo(200);
		}
		assertThat(auditor.get("/audit/organizations/00000000-0000-4000-8000-000000000000").statusCode())
			.isEqualTo(404);
		assertThat(auditor.get("/audit/people/p-nobody").statusCode()).isEqualTo(404);
		assertThat(auditor.get("/audit/questions/11").statusCode()).isEqualTo(404);
	}

	/** Of routes that change something, or of those that do not. */
	private java.util.stream.Stream<String> patterns(boolean changing) {
		return this.mappings.stream()
			.flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
			.filter(page -> page.getMethodsCondition()
				.getMethods()
				.stream()
				.anyMatch(method -> method != RequestMethod.GET) == changing)
			.flatMap(page -> page.getPatternValues().stream())
			.distinct();
	}

}
