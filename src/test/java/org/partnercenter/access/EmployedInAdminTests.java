package org.partnercenter.access;

import java.net.http.HttpResponse;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.partnercenter.testing.Browser;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody of camunda-admin looks after the accounts of staff, as Camunda Admin does. */
@PartnerCenterTest
class EmployedInAdminTests {

	private static final String FIRST_PASSWORD = "q7-Fjord-Lampe-xy19w";

	@LocalServerPort
	int port;

	@Autowired
	ProcessEngine engine;

	@Autowired
	People people;

	@Autowired
	Trail trail;

	private final String id = "staff-" + Unique.word();

	private Browser admin;

	private String administrator;

	@BeforeEach
	void administrator() {
		this.administrator = this.people.staff(StaffGroups.CAMUNDA_ADMIN);
		this.admin = new Browser(this.port);
		this.admin.signIn(this.administrator, People.PASSWORD);
		// brings the token that the web apps want back
		this.admin.get("/camunda/app/admin/" + this.engine.getName() + "/");
	}

	@Test
	void anAccountMadeInAdminSignsInAtOnceAndChoosesAPasswordOfItsOwn() {
		assertThat(create(this.id, FIRST_PASSWORD).statusCode()).isEqualTo(204);
		join(this.id, StaffGroups.FINANCE);

		Browser jane = new Browser(this.port);
		jane.signIn(this.id, FIRST_PASSWORD);

		assertThat(jane.get("/staff").headers().firstValue("Location")).contains("/password/change");
		String form = "current=" + FIRST_PASSWORD + "&password=" + People.PASSWORD.replace(' ', '+');
		assertThat(jane.postForm("/password/change", form)).endsWith("/home");
		assertThat(jane.get("/staff").body()).contains("Jane", "/staff/billing/statement");
		assertThat(this.trail.about("account", this.id)).extracting(Recorded::action)
			.contains("access.staff-created", "access.group-joined");
		assertThat(this.trail.about("account", this.id).get(0).actorAccount()).isEqualTo(this.administrator);
	}

	@Test
	void aRightTakenAwayInAdminEndsInOpenSessions() {
		create(this.id, FIRST_PASSWORD);
		join(this.id, StaffGroups.FINANCE);
		Browser jane = signedIn(this.id);
		assertThat(jane.get("/staff/billing").statusCode()).isEqualTo(200);

		this.admin.delete(rest("group/" + StaffGroups.FINANCE + "/members/" + this.id));

		assertThat(jane.get("/staff").body()).doesNotContain("/staff/billing");
		assertThat(this.trail.about("account", this.id)).extracting(Recorded::action).contains("access.group-left");
	}

	@Test
	void aPasswordThatAnAdministratorSetsIsForOneSignIn() {
		create(this.id, FIRST_PASSWORD);
		Browser before = signedIn(this.id);

		String second = "z4-Brise-Kutter-mk62";
		String body = "{\"password\":\"%s\",\"authenticatedUserPassword\":\"%s\"}".formatted(second, People.PASSWORD);
		assertThat(this.admin.put(rest("user/" + this.id + "/credentials"), body).statusCode()).isEqualTo(204);

		assertThat(before.get("/staff").headers().firstValue("Location")).contains("/sign-in");
		Browser after = new Browser(this.port);
		after.signIn(this.id, second);
		assertThat(after.get("/staff").headers().firstValue("Location")).contains("/password/change");
	}

	@Test
	void whatDoesNotFitIsRefusedWithASentence() {
		assertThat(create("jane", FIRST_PASSWORD).body()).contains("Ids of staff look like staff-jane-doe");
		assertThat(create(this.id, "password").statusCode()).isEqualTo(400);
		String person = this.people.person("ada@" + Unique.domain());
		HttpResponse<String> joined = this.admin.put(rest("group/" + StaffGroups.FINANCE + "/members/" + person), "");
		assertThat(joined.body()).contains("Only staff can be members of finance");
	}

	@Test
	void nobodyGetsTheIdOfSomebodyWhoLeft() {
		create(this.id, FIRST_PASSWORD);
		Browser jane = signedIn(this.id);

		assertThat(this.admin.delete(rest("user/" + this.id)).statusCode()).isEqualTo(204);

		assertThat(jane.get("/staff").headers().firstValue("Location")).contains("/sign-in");
		assertThat(create(this.id, FIRST_PASSWORD).body()).contains("Ids are never used again");
		assertThat(new Browser(this.port).signIn(this.id, FIRST_PASSWORD)).contains("error");
	}

	private Browser signedIn(String id) {
		Browser browser = new Browser(this.port);
		browser.signIn(id, FIRST_PASSWORD);
		browser.postForm("/password/change",
				"current=" + FIRST_PASSWORD + "&password=" + People.PASSWORD.replace(' ', '+'));
		return browser;
	}

	private HttpResponse<String> create(String id, String password) {
		return this.admin.post(rest("user/create"), """
				{"profile":{"id":"%s","firstName":"Jane","lastName":"Doe","email":"%s@office.example"},
				"credentials":{"password":"%s"}}""".formatted(id, id, password));
	}

	private void join(String user, String group) {
		assertThat(this.admin.put(rest("group/" + group + "/members/" + user), "").statusCode()).isEqualTo(204);
	}

	private String rest(String path) {
		return "/camunda/api/engine/engine/" + this.engine.getName() + "/" + path;
	}

}
