package org.partnercenter.access;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Date;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.testing.People.PASSWORD;

@PartnerCenterTest
class PasswordTests {

	private static final String NEW = "seven quiet herons above the canal";

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	Inbox inbox;

	private String address;

	private Browser ada;

	private Browser stranger;

	@BeforeEach
	void signedIn() {
		this.address = "ada@" + Unique.domain();
		this.ada = this.people.signedIn(this.port, this.address);
		this.stranger = new Browser(this.port);
	}

	@Test
	@Proves("D-16")
	void aForgottenPasswordIsSetAnewByMailAndAllSessionsEnd(@Autowired Trail trail) {
		String token = token();
		assertThat(this.stranger.get("/password/reset?token=" + token).statusCode()).isEqualTo(200);
		assertThat(reset(token, NEW).headers().firstValue("Location").orElse("")).endsWith("/sign-in?changed");

		assertThat(this.ada.get("/password/change").statusCode()).isEqualTo(302);
		assertThat(new Browser(this.port).signIn(this.address, PASSWORD)).endsWith("?error");
		assertThat(new Browser(this.port).signIn(this.address, NEW)).endsWith("/home");
		assertThat(this.inbox.lastTo(this.address).subject()).isEqualTo("Your password was changed");
		assertThat(trail.about("account", this.people.person(this.address))).extracting("action")
			.contains("access.password-reset");
	}

	@Test
	@Proves("D-16")
	void theLinkLivesForOneHourAndWorksOnce() {
		String token = token();
		String other = token();
		assertThat(reset(token, NEW).statusCode()).isEqualTo(302);
		assertThat(reset(token, NEW + "!").statusCode()).isEqualTo(410);
		assertThat(reset(other, NEW + "!").statusCode()).isEqualTo(410);

		String late = token();
		ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofMinutes(61))));
		assertThat(this.stranger.get("/password/reset?token=" + late).statusCode()).isEqualTo(410);
		assertThat(reset(late, NEW + "!").statusCode()).isEqualTo(410);
	}

	@Test
	void aWeakPasswordDoesNotUseTheLinkUp() {
		String token = token();
		assertThat(reset(token, "password1234").body()).contains("easy to guess");
		assertThat(reset(token, NEW).statusCode()).isEqualTo(302);
	}

	@Test
	void theAnswerDoesNotTellWhetherThereIsAnAccount() {
		HttpResponse<String> known = this.stranger.submit("/password/forgotten", "email=" + this.address);
		String unknown = "nobody@" + Unique.domain();
		HttpResponse<String> nobody = this.stranger.submit("/password/forgotten", "email=" + unknown);
		assertThat(nobody.statusCode()).isEqualTo(known.statusCode());
		assertThat(nobody.headers().firstValue("Location")).isEqualTo(known.headers().firstValue("Location"));
		this.inbox.deliver();
		assertThat(this.inbox.to(unknown)).isEmpty();
	}

	@Test
	void changingThePasswordEndsTheOtherSessionsAndKeepsThisOne() {
		Browser elsewhere = this.people.signedIn(this.port, this.address);
		assertThat(change(this.ada, PASSWORD, NEW).headers().firstValue("Location").orElse("")).endsWith("/home");
		assertThat(this.ada.get("/password/change").statusCode()).isEqualTo(200);
		assertThat(elsewhere.get("/password/change").statusCode()).isEqualTo(302);
	}

	@Test
	void theCurrentPasswordIsAskedForAndCannotBeGuessedHereEither() {
		assertThat(change(this.ada, "wrong", NEW).body()).contains("not your current password");
		for (int i = 0; i < 12; i++) {
			change(this.ada, "guess" + i, NEW);
		}
		assertThat(change(this.ada, PASSWORD, NEW).body()).contains("mistyped too often");
		assertThat(change(this.ada, PASSWORD, PASSWORD).body()).contains("differs from the current one");
	}

	@Test
	void staffWithAOneTimePasswordDoNothingBeforeTheyHaveChosenTheirOwn(@Autowired Staff staff) {
		String name = Unique.word();
		String oneTime = staff.employ(name, "New", "Clerk", StaffGroups.REGIONAL_SERVICE_CENTER);
		Browser clerk = new Browser(this.port);
		assertThat(clerk.signIn("staff-" + name, oneTime)).endsWith("/home");
		for (String page : new String[] { "/home", "/staff/organizations/", "/camunda/app/tasklist/default/" }) {
			assertThat(clerk.get(page).headers().firstValue("Location")).as(page).hasValue("/password/change");
		}
		assertThat(clerk.get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(403);
		assertThat(clerk.get("/password/change").body()).contains("password for one time");

		assertThat(change(clerk, oneTime, NEW).statusCode()).isEqualTo(302);
		assertThat(clerk.get("/home").headers().firstValue("Location").orElse("")).doesNotContain("password");
		assertThat(new Browser(this.port).signIn("staff-" + name, oneTime)).endsWith("?error");
		assertThat(new Browser(this.port).signIn("STAFF-" + name, NEW)).endsWith("/home");
	}

	private String token() {
		this.stranger.submit("/password/forgotten", "email=" + this.address);
		return this.inbox.lastTo(this.address).link().replaceFirst(".*token=", "");
	}

	private HttpResponse<String> reset(String token, String password) {
		return this.stranger.submit("/password/reset", "token=" + token + "&password=" + password.replace(' ', '+'));
	}

	private static HttpResponse<String> change(Browser browser, String current, String password) {
		return browser.submit("/password/change",
				"current=" + current.replace(' ', '+') + "&password=" + password.replace(' ', '+'));
	}

}
