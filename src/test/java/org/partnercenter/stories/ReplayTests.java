package org.partnercenter.stories;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.agreement.Agreements;
import org.partnercenter.billing.Invoices;
import org.partnercenter.billing.Orders;
import org.partnercenter.evidence.Assets;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every request that people of one organization can send, sent again by an outsider with
 * their ids: a page that is new is in it, and one with an id that is new must say in
 * {@link Belongings} whose it is.
 */
@PartnerCenterTest
class ReplayTests {

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	Members members;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping pages;

	private Belongings theirs;

	@BeforeEach
	void fill(@Autowired Engine engine, @Autowired Agreements agreements, @Autowired Inbox inbox,
			@Autowired Orders orders, @Autowired Invoices invoices, @Autowired Assets assets) {
		this.theirs = new Belongings(this.members.enroll(), email -> this.people.signedIn(this.port, email));
		this.theirs.addSignature(agreements);
		this.theirs.addPurchase(orders, invoices);
		this.theirs.addRequest(engine);
		this.theirs.addLink(inbox);
		this.theirs.addEnrollments();
		this.theirs.addEvidence(assets);
		this.theirs.addKey(this.people.signedInStaff(this.port, "regional-service-center"));
	}

	@Test
	void theirIdsAreOfNoUseToTheAdministratorOfAnotherOrganization() {
		Member other = this.members.enroll();
		replay(this.people.signedIn(this.port, other.address()), other.organization().id());
	}

	@Test
	void norToAPersonWithoutOrganization() {
		replay(this.people.signedIn(this.port, "lonely@" + Unique.domain()), UUID.randomUUID());
	}

	@Test
	void norToAMemberOfAnotherOrganizationOrToTheAdministratorOfItsLocation() {
		Member other = this.members.enroll();
		String colleague = "colleague@" + other.domain();
		this.members.join(other, colleague);
		replay(this.people.signedIn(this.port, colleague), other.organization().id());
		this.members.administersHeadquarters(other, colleague);
		replay(this.people.signedIn(this.port, colleague), other.organization().id());
	}

	private void replay(Browser outsider, UUID own) {
		Map<String, String> before = this.theirs.looks();
		for (Request request : requests()) {
			for (UUID organization : List.of(this.theirs.organization(), own)) {
				String fields = this.theirs.fields(organization);
				String path = this.theirs.path(request.pattern());
				HttpResponse<String> answer = request.send(outsider, path, fields);
				if (request.namesSomebody()) {
					String unknown = Belongings.unknown(request.pattern());
					assertThat(seen(answer, path)).as("%s looks like an unknown one", request)
						.isEqualTo(seen(request.send(outsider, unknown, fields), unknown));
				}
				assertThat(answer.body()).as("%s tells nothing", request)
					.doesNotContain(this.theirs.secretsNotIn(path + fields));
			}
		}
		assertThat(this.theirs.looks()).isEqualTo(before);
	}

	private static String seen(HttpResponse<String> answer, String path) {
		String where = answer.headers().firstValue("Location").orElse("");
		return (answer.statusCode() + where).replace(path, "?");
	}

	private List<Request> requests() {
		List<Request> requests = new ArrayList<>();
		for (RequestMappingInfo page : this.pages.getHandlerMethods().keySet()) {
			boolean posts = page.getMethodsCondition().getMethods().contains(RequestMethod.POST);
			page.getPatternValues()
				.stream()
				.filter(ReplayTests::isPersonal)
				.forEach(pattern -> requests.add(new Request(posts, pattern)));
		}
		assertThat(requests).hasSizeGreaterThan(40);
		return requests;
	}

	/**
	 * The directory and the search are for everybody, and so is asking to join; a
	 * customer answers without an account, and so does a card provider.
	 */
	private static boolean isPersonal(String pattern) {
		return !pattern.matches("/(dev/|directory|error|sign-|password/|association/search|reference/|webhooks/).*")
				&& !pattern.equals("/association/requests");
	}

	/** One of our pages. */
	private record Request(boolean posts, String pattern) {

		boolean namesSomebody() {
			return this.pattern.contains("{");
		}

		HttpResponse<String> send(Browser browser, String path, String fields) {
			return this.posts ? browser.submit(path, fields) : browser.get(path + "?" + fields);
		}

	}

}
