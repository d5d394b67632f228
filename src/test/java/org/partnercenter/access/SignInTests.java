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
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.testing.People.PASSWORD;

@PartnerCenterTest
class SignInTests {

	@LocalServerPort
	int port;

	@Autowired
	ProcessEngine engine;

	private Browser ada;

	@BeforeEach
	void signedIn() {
		this.ada = new Browser(this.port);
		assertThat(this.ada.signIn("ada@acme.example", PASSWORD)).endsWith("/camunda/app/tasklist/");
		this.ada.get(tasklist());
	}

	@Test
	void passwordsAreKeptAsBcrypt(@Autowired IdentityService identities) {
		assertThat(identities.createUserQuery().userId("ada@acme.example").singleResult().getPassword())
			.startsWith("{bcrypt}$2a$");
	}

	@Test
	void aWrongPasswordOrNameSignsNobodyIn() {
		assertThat(new Browser(this.port).signIn("ada@acme.example", PASSWORD + "x")).endsWith("/login?error");
		assertThat(new Browser(this.port).signIn("nobody", PASSWORD)).endsWith("/login?error");
	}

	@Test
	void oneSignInOpensTasklistButNotTheOtherWebApps() {
		assertThat(this.ada.get(tasklist()).statusCode()).isEqualTo(200);
		assertThat(this.ada.get("/camunda/app/cockpit/" + this.engine.getName() + "/").statusCode()).isNotEqualTo(200);
		assertThat(this.ada.get("/camunda/app/admin/" + this.engine.getName() + "/").statusCode()).isNotEqualTo(200);
		assertThat(this.ada.get("/camunda/api/admin/auth/user/" + this.engine.getName()).body())
			.contains("ada@acme.example", "tasklist");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/camunda/app/tasklist/default/", "/camunda/app/admin/default/setup/",
			"/camunda/api/engine/engine/", "/camunda/api/engine/engine/default/user",
			"/camunda/api/engine/engine/default/task", "/engine-rest/user", "/h2-console/", "/actuator/health",
			"/error" })
	void strangersGetTheSignInPageOrNothing(String path) {
		assertThat(new Browser(this.port).get(path).statusCode()).isIn(302, 400, 401, 403, 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example/../camunda/app", "/camunda/app/..;/api/engine/engine/default/task",
			"/camunda/assets/../api/engine/engine/default/task", "/camunda/lib;a=b/x", "/camunda/app/%2e%2e/api/x",
			"/camunda//api/engine/engine/default/task", "/camunda/app/%252e/x" })
	void doubtfulPathsAreRefusedBeforeAnybodyReadsThem(String path) {
		assertThat(new Browser(this.port).get(path).statusCode()).isEqualTo(400);
		assertThat(this.ada.get(path).statusCode()).isEqualTo(400);
	}

	@Test
	void anErrorStaysAnError() {
		assertThat(this.ada.get("/camunda/app/tasklist/nowhere.js").statusCode()).isEqualTo(404);
	}

	@Test
	void nobodyChangesAccountsPastUs() {
		String self = api("/user/ada@acme.example");
		assertThat(this.ada.put(self + "/profile", "{\"id\":\"ada@acme.example\",\"email\":\"x@evil.example\"}")
			.statusCode()).isEqualTo(403);
		assertThat(this.ada.put(self + "/credentials", "{\"password\":\"x\"}").statusCode()).isEqualTo(403);
		assertThat(this.ada.post(api("/identity/verify"), "{\"username\":\"staff\",\"password\":\"x\"}").statusCode())
			.isEqualTo(403);
	}

	@Test
	void theEnginesOwnDoorsAreShutForEverybody() {
		String name = this.engine.getName();
		String user = "{\"profile\":{\"id\":\"evil\"},\"credentials\":{\"password\":\"evil\"}}";
		for (Browser browser : new Browser[] { new Browser(this.port), this.ada }) {
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
		this.ada.postForm("/logout", "");
		assertThat(this.ada.get(api("/task?maxResults=50")).statusCode()).isEqualTo(401);
		assertThat(this.ada.get(tasklist()).statusCode()).isEqualTo(302);
	}

	@Test
	void theSignOutOfTheWebAppsEndsBothSessionsToo() {
		assertThat(this.ada.post("/camunda/api/admin/auth/user/" + this.engine.getName() + "/logout", "").statusCode())
			.isEqualTo(200);
		assertThat(this.ada.get(api("/task?maxResults=50")).statusCode()).isEqualTo(401);
		assertThat(this.ada.get(tasklist()).statusCode()).isEqualTo(302);
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
		assertThat(this.ada.get("/camunda/app/tasklist/scripts/config.js").statusCode()).isEqualTo(200);
		assertThat(this.ada.get("/camunda/app/tasklist/locales/en.json").statusCode()).isEqualTo(200);
	}

	private String tasklist() {
		return "/camunda/app/tasklist/" + this.engine.getName() + "/";
	}

	private String api(String path) {
		return "/camunda/api/engine/engine/" + this.engine.getName() + path;
	}

}
