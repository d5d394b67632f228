package org.partnercenter.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Date;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.testing.People.PASSWORD;

@PartnerCenterTest
class SessionTests {

	private static final String OWN_PAGE = "/password/change";

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	ProcessEngine engine;

	@Autowired
	IdentityService identities;

	private String address;

	private String organization;

	private Browser ada;

	@BeforeEach
	void signedIn() {
		this.address = "ada@" + Unique.domain();
		this.organization = Unique.word();
		this.ada = this.people.administrator(this.port, this.address, this.organization);
	}

	@Test
	void signInGivesTheSessionANewId() {
		Browser browser = new Browser(this.port);
		browser.get("/sign-in");
		String fixed = browser.cookie("JSESSIONID");
		browser.signIn(this.address, PASSWORD);
		assertThat(browser.cookie("JSESSIONID")).isNotEqualTo(fixed);
		assertThat(statusWithSession(fixed, OWN_PAGE)).isEqualTo(302);
		assertThat(statusWithSession(browser.cookie("JSESSIONID"), OWN_PAGE)).isEqualTo(200);
	}

	@Test
	void anOldCookieIsOfNoUseAfterSignOutNeitherHereNorInTasklist() {
		this.ada.get(tasklist());
		String old = this.ada.cookie("JSESSIONID");
		this.ada.submit("/sign-out", "");
		assertThat(statusWithSession(old, OWN_PAGE)).isEqualTo(302);
		assertThat(statusWithSession(old, tasklist())).isEqualTo(302);
		assertThat(statusWithSession(old, api("/task?maxResults=5"))).isEqualTo(401);
	}

	@Test
	void noSessionLastsLongerThanTwelveHours() {
		ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofMinutes(719))));
		assertThat(this.ada.get(OWN_PAGE).statusCode()).isEqualTo(200);
		ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofMinutes(2))));
		assertThat(this.ada.get(api("/task?maxResults=5")).statusCode()).isEqualTo(401);
		assertThat(this.ada.get(OWN_PAGE).statusCode()).isEqualTo(302);
	}

	@Test
	@Proves("D-30")
	void whatAPersonMayNoLongerDoEndsAtOnceInTheOpenSession(@Autowired OrganizationAdministrators administrators) {
		assertThat(this.ada.get(tasklist()).statusCode()).isEqualTo(200);
		assertThat(this.ada.get(api("/task?maxResults=5")).statusCode()).isEqualTo(200);

		administrators.remove(this.organization, this.people.person(this.address));

		assertThat(this.ada.get(tasklist()).statusCode()).isEqualTo(403);
		assertThat(this.ada.get(api("/task?maxResults=5")).statusCode()).isEqualTo(403);
		assertThat(this.ada.get(OWN_PAGE).statusCode()).isEqualTo(200);

		administrators.add(this.organization, this.people.person(this.address));
		assertThat(this.ada.get(api("/task?maxResults=5")).statusCode()).isEqualTo(200);
	}

	@Test
	@Proves("D-30")
	void theEngineToldOfAGroupForgetsItAtOnceToo() {
		String id = this.people.staff(StaffGroups.CAMUNDA_ADMIN);
		Browser admin = new Browser(this.port);
		admin.signIn(id, PASSWORD);
		assertThat(admin.get("/camunda/app/cockpit/" + this.engine.getName() + "/").statusCode()).isEqualTo(200);
		assertThat(admin.get(api("/user/count")).body()).doesNotContain("\"count\":1}");

		this.identities.deleteMembership(id, StaffGroups.CAMUNDA_ADMIN);

		assertThat(admin.get("/camunda/app/cockpit/" + this.engine.getName() + "/").statusCode()).isNotEqualTo(200);
		assertThat(admin.get(api("/user/count")).body()).contains("\"count\":1}");
		assertThat(admin.put(api("/group/camunda-admin/members/" + id), "").statusCode()).isEqualTo(403);
	}

	@Test
	void aDeletedAccountIsSignedOutAtOnce() {
		String id = this.people.person(this.address);
		this.identities.deleteUser(id);
		assertThat(this.ada.get(OWN_PAGE).statusCode()).isEqualTo(302);
		assertThat(this.ada.get(api("/task?maxResults=5")).statusCode()).isEqualTo(401);
	}

	@Test
	void aPasswordSetInTheEngineEndsOpenSessionsToo() {
		var user = this.identities.createUserQuery().userId(this.people.person(this.address)).singleResult();
		user.setPassword("another harmless phrase of many words");
		this.identities.saveUser(user);
		assertThat(this.ada.get(OWN_PAGE).statusCode()).isEqualTo(302);
	}

	@Test
	@Proves("R-002")
	void anotherIdentityOfTheSamePersonHasNoneOfTheRights() {
		Browser other = this.people.signedIn(this.port, "ada.private@" + Unique.domain());
		assertThat(other.get(tasklist()).statusCode()).isEqualTo(403);
	}

	@Test
	void aPersonWhoseAddressLooksLikeStaffIsNone() {
		String like = "staff-admin@" + Unique.domain();
		Browser person = this.people.signedIn(this.port, like);
		assertThat(this.people.person(like)).startsWith("p-");
		assertThat(person.get("/staff/organizations/").statusCode()).isEqualTo(403);
		assertThat(person.get(tasklist()).statusCode()).isEqualTo(403);
		assertThat(new Browser(this.port).signIn("staff-admin", PASSWORD)).endsWith("error");
	}

	private int statusWithSession(String session, String path) {
		try {
			HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
				.header("Cookie", "country=US; JSESSIONID=" + session)
				.header("Accept", "text/html")
				.build();
			return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String tasklist() {
		return "/camunda/app/tasklist/" + this.engine.getName() + "/";
	}

	private String api(String path) {
		return "/camunda/api/engine/engine/" + this.engine.getName() + path;
	}

}
