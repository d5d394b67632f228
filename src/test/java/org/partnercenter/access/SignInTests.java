package org.partnercenter.access;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
@Proves("D-11")
class SignInTests {

	@LocalServerPort
	int port;

	@Autowired
	ProcessEngine engine;

	@Autowired
	People people;

	private String address;

	private Browser ada;

	@BeforeEach
	void signedIn() {
		this.address = "ada@" + Unique.domain();
		this.ada = this.people.administrator(this.port, this.address, Unique.word());
		this.ada.get(tasklist());
	}

	@Test
	void passwordsAreKeptAsBcrypt(@Autowired IdentityService identities) {
		String id = this.people.person(this.address);
		assertThat(identities.createUserQuery().userId(id).singleResult().getPassword()).startsWith("{bcrypt}$2a$");
	}

	@Test
	void aWrongPasswordOrNameSignsNobodyIn() {
		assertThat(new Browser(this.port).signIn(this.address, PASSWORD + "x")).endsWith("/sign-in?error");
		assertThat(new Browser(this.port).signIn(Unique.word(), PASSWORD)).endsWith("/sign-in?error");
		assertThat(new Browser(this.port).signIn("", "")).endsWith("/sign-in?error");
	}

	@Test
	void aPersonSignsInByAddressInAnyWritingButNotByTheIdOfTheAccount() {
		String id = this.people.person(this.address);
		assertThat(new Browser(this.port).signIn(" " + this.address.toUpperCase() + " ", PASSWORD)).endsWith("/home");
		assertThat(new Browser(this.port).signIn(id, PASSWORD)).endsWith("/sign-in?error");
	}

	@Test
	void whatWasTypedAsNameStays() {
		Browser stranger = new Browser(this.port);
		stranger.signIn("nobody@nowhere.example", "wrong");
		assertThat(stranger.get("/sign-in?error").body()).contains("value=\"nobody@nowhere.example\"",
				"E-mail address or password are not right");
	}

	@Test
	void signInLeadsToThePageThatWasAskedFor() {
		Browser somebody = new Browser(this.port);
		assertThat(somebody.get(tasklist()).headers().firstValue("Location")).hasValue("/sign-in");
		assertThat(somebody.signIn(this.address, PASSWORD)).endsWith(tasklist());
	}

	@Test
	void oneSignInOpensTasklistButNotTheOtherWebApps() {
		assertThat(this.ada.get(tasklist()).statusCode()).isEqualTo(200);
		assertThat(this.ada.get("/camunda/app/cockpit/" + this.engine.getName() + "/").statusCode()).isNotEqualTo(200);
		assertThat(this.ada.get("/camunda/app/admin/" + this.engine.getName() + "/").statusCode()).isNotEqualTo(200);
		assertThat(this.ada.get("/camunda/api/admin/auth/user/" + this.engine.getName()).body())
			.contains(this.people.person(this.address), "tasklist");
	}

	@Test
	void aPersonWithoutAnOrganizationDoesNotReachTheWebApps() {
		Browser bob = this.people.signedIn(this.port, "bob@" + Unique.domain());
		assertThat(bob.get(tasklist()).statusCode()).isEqualTo(403);
		assertThat(bob.get(api("/task?maxResults=50")).statusCode()).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/camunda/app/tasklist/default/", "/camunda/app/admin/default/setup/",
			"/camunda/api/engine/engine/", "/camunda/api/engine/engine/default/user",
			"/camunda/api/engine/engine/default/task", "/camunda/api/admin/auth/user/default", "/engine-rest/user",
			"/h2-console/", "/actuator/health", "/camunda/lib/deps.js", "/home", "/staff/organizations/import" })
	void strangersGetTheSignInPageOrNothing(String path) {
		assertThat(new Browser(this.port).get(path).statusCode()).isIn(302, 401, 403, 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest/user", "/engine-rest/deployment", "/h2-console/", "/actuator",
			"/actuator/health", "/camunda/api/admin/setup/default/user/create",
			"/CAMUNDA/api/engine/engine/default/task", "/camunda/api/admin/auth/user/default/login/tasklist" })
	void doorsThatAreNotOursAreShutForAdministratorsOfOrganizationsToo(String path) {
		assertThat(this.ada.get(path).statusCode()).isIn(403, 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example/../camunda/app", "/camunda/app/..;/api/engine/engine/default/task",
			"/camunda/assets/../api/engine/engine/default/task", "/camunda/lib;a=b/x", "/camunda/app/%2e%2e/api/x",
			"/camunda//api/engine/engine/default/task", "/camunda/app/%252e/x", "/assets/..;/home",
			"/assets%2f..%2fhome", "/home%00" })
	void doubtfulPathsAreRefusedBeforeAnybodyReadsThem(String path) {
		assertThat(new Browser(this.port).get(path).statusCode()).isEqualTo(400);
		assertThat(this.ada.get(path).statusCode()).isEqualTo(400);
	}

	@Test
	void anErrorStaysAnError() {
		assertThat(this.ada.get("/camunda/app/tasklist/nowhere.js").statusCode()).isEqualTo(404);
		assertThat(this.ada.get("/nowhere").statusCode()).isEqualTo(404);
		assertThat(new Browser(this.port).get("/nowhere").statusCode()).isEqualTo(404);
	}

	@Test
	void nobodyChangesAccountsPastUs() {
		String id = this.people.person(this.address);
		String self = api("/user/" + id);
		assertThat(this.ada.put(self + "/profile", "{\"id\":\"" + id + "\",\"email\":\"x@evil.example\"}").statusCode())
			.isEqualTo(403);
		assertThat(this.ada.put(self + "/credentials", "{\"password\":\"x\"}").statusCode()).isEqualTo(403);
		assertThat(this.ada.post(api("/identity/verify"), "{\"username\":\"staff-admin\",\"password\":\"x\"}")
			.statusCode()).isEqualTo(403);
		assertThat(this.ada.post(api("/authorization/create"), "{}").statusCode()).isEqualTo(403);
		assertThat(this.ada.put(api("/group/camunda-admin/members/" + id), "").statusCode()).isEqualTo(403);
	}

	@Test
	void theEnginesOwnDoorsAreShutForEverybody() {
		String name = this.engine.getName();
		String user = "{\"profile\":{\"id\":\"evil\"},\"credentials\":{\"password\":\"evil\"}}";
		Browser admin = this.people.signedInStaff(this.port, StaffGroups.CAMUNDA_ADMIN);
		for (Browser browser : new Browser[] { new Browser(this.port), this.ada, admin }) {
			assertThat(browser.post("/camunda/api/admin/setup/" + name + "/user/create", user).statusCode()).isIn(401,
					403);
			assertThat(browser.get("/camunda/app/admin/" + name + "/setup/").statusCode()).isIn(302, 403);
			assertThat(browser.post("/camunda/api/admin/auth/user/" + name + "/login/tasklist", "").statusCode())
				.isIn(401, 403);
		}
		assertThat(this.engine.getIdentityService().createUserQuery().userId("evil").count()).isZero();
	}

	@Test
	void oneSignOutEndsBothSessions() {
		assertThat(this.ada.get(api("/task?maxResults=50")).statusCode()).isEqualTo(200);
		assertThat(this.ada.postForm("/sign-out", "")).endsWith("/sign-in?signed-out");
		assertThat(this.ada.get(api("/task?maxResults=50")).statusCode()).isEqualTo(401);
		assertThat(this.ada.get(tasklist()).statusCode()).isEqualTo(302);
	}

	@Test
	void theSignOutOfTheWebAppsEndsBothSessionsToo() {
		assertThat(this.ada.post("/camunda/api/admin/auth/user/" + this.engine.getName() + "/logout", "").statusCode())
			.isEqualTo(200);
		assertThat(this.ada.get(api("/task?maxResults=50")).statusCode()).isEqualTo(401);
		assertThat(this.ada.get(tasklist()).statusCode()).isEqualTo(302);
		assertThat(this.ada.get("/home").statusCode()).isEqualTo(302);
	}

	@Test
	void theWebAppsNeverShowASignInFormOfTheirOwn() {
		assertThat(this.ada.get("/camunda/app/portal-sign-in.js").body()).contains("/sign-in?signed-out");
		for (String app : List.of("tasklist", "cockpit", "admin", "welcome")) {
			assertThat(this.ada.get("/camunda/app/" + app + "/scripts/config.js").body()).as(app)
				.contains("import '../../portal-sign-in.js'");
		}
	}

	@Test
	void tasklistLoadsWhatItsPageNames() {
		String page = this.ada.get(tasklist()).body();
		List<String> files = Pattern.compile("(?:src|href)=\"([^\"#]+\\.[a-z]+)[^\"]*\"")
			.matcher(page)
			.results()
			.map(found -> URI.create(tasklist()).resolve(found.group(1)).toString())
			.toList();

		assertThat(files).isNotEmpty().allMatch(file -> this.ada.get(file).statusCode() == 200);
		assertThat(this.ada.get("/camunda/app/tasklist/locales/en.json").statusCode()).isEqualTo(200);
	}

	private String tasklist() {
		return "/camunda/app/tasklist/" + this.engine.getName() + "/";
	}

	private String api(String path) {
		return "/camunda/api/engine/engine/" + this.engine.getName() + path;
	}

}
