package org.partnercenter.access;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.testing.People.PASSWORD;

@PartnerCenterTest
@Proves({ "R-001", "D-11", "D-16" })
class SignUpTests {

	@LocalServerPort
	int port;

	@Autowired
	Accounts accounts;

	@Autowired
	Inbox inbox;

	@Autowired
	People people;

	private String address;

	private Browser founder;

	@BeforeEach
	void stranger() {
		this.address = "founder@" + Unique.domain();
		this.founder = new Browser(this.port);
	}

	@Test
	void aPersonSignsUpByMailAndIsSignedIn(@Autowired Trail trail) {
		String before = this.founder.cookie("JSESSIONID");
		assertThat(finish(link(), "Ada", "Founder", PASSWORD).headers().firstValue("Location").orElse(""))
			.endsWith("/home");

		Account account = this.accounts.byEmail(this.address).orElseThrow();
		assertThat(account.id()).matches("p-[a-z2-9]{20}");
		assertThat(account.name()).isEqualTo("Ada Founder");
		assertThat(account.staff()).isFalse();
		assertThat(this.founder.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
		assertThat(this.founder.get("/password/change").statusCode()).isEqualTo(200);
		assertThat(new Browser(this.port).signIn(this.address, PASSWORD)).endsWith("/home");
		assertThat(trail.about("account", account.id())).extracting("action").contains("access.signed-up");
	}

	@Test
	void beforeTheMailboxIsProvenThereIsNoAccount() {
		ask(this.address);
		assertThat(this.accounts.byEmail(this.address)).isEmpty();
		assertThat(this.founder.get("/home").statusCode()).isEqualTo(302);
	}

	@Test
	void theAnswerDoesNotTellWhetherAnAddressIsKnown() {
		HttpResponse<String> unknown = ask(this.address);
		this.people.person("known@" + this.address);
		String known = "known" + this.address;
		this.people.person(known);
		HttpResponse<String> answer = ask(known);

		assertThat(answer.statusCode()).isEqualTo(unknown.statusCode());
		assertThat(answer.headers().firstValue("Location")).isEqualTo(unknown.headers().firstValue("Location"));
		assertThat(this.inbox.lastTo(known).subject()).isEqualTo("You already have an account");
		assertThat(this.inbox.lastTo(known).text()).doesNotContain("token=");
	}

	@Test
	void openingTheLinkAHundredTimesChangesNothing() {
		String link = link();
		for (int i = 0; i < 100; i++) {
			assertThat(new Browser(this.port).get(link).statusCode()).isEqualTo(200);
		}
		assertThat(this.accounts.byEmail(this.address)).isEmpty();
		finish(link, "Ada", "Founder", PASSWORD);
		assertThat(this.accounts.byEmail(this.address)).isPresent();
	}

	@Test
	void aLinkWorksOnceAndThenLooksLikeOneThatNeverWas() {
		String link = link();
		finish(link, "Ada", "Founder", PASSWORD);

		Browser second = new Browser(this.port);
		HttpResponse<String> again = second.get(link);
		HttpResponse<String> never = second.get("/sign-up/confirm?token=never");
		assertThat(again.statusCode()).isEqualTo(410);
		assertThat(again.body().replaceAll("value=\"[^\"]*\"", ""))
			.isEqualTo(never.body().replaceAll("value=\"[^\"]*\"", ""));
		assertThat(submit(second, link, "Eve", "Other", PASSWORD).statusCode()).isEqualTo(410);
		assertThat(this.accounts.byEmail(this.address).orElseThrow().firstName()).isEqualTo("Ada");
	}

	@Test
	void aSecondLinkToTheSameMailboxEndsWithTheFirst() {
		String first = link();
		String second = link();
		finish(first, "Ada", "Founder", PASSWORD);
		assertThat(new Browser(this.port).get(second).statusCode()).isEqualTo(410);
	}

	@Test
	void aLinkLivesForADayFromTheMomentItsMailWasSent() {
		ask(this.address);
		moveClock(Duration.ofHours(30));
		Instant sent = ClockUtil.getCurrentTime().toInstant();
		String link = this.inbox.lastTo(this.address).path();

		ClockUtil.setCurrentTime(Date.from(sent.plus(Duration.ofHours(23))));
		assertThat(this.founder.get(link).statusCode()).isEqualTo(200);
		ClockUtil.setCurrentTime(Date.from(sent.plus(Duration.ofHours(24)).plusSeconds(60)));
		assertThat(this.founder.get(link).statusCode()).isEqualTo(410);
		assertThat(submit(this.founder, link, "Ada", "Founder", PASSWORD).statusCode()).isEqualTo(410);
		assertThat(this.accounts.byEmail(this.address)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "founder", "a@b@fabrikam.example", "\"quoted\"@fabrikam.example", "founder@localhost",
			"founder@127.0.0.1", "a@x.example,b@y.example", "a..b@fabrikam.example", "founder@xn--.example-",
			"fo%0Aunder@fabrikam.example", "fоunder@fabrikam.example", "founder@fabrikam．example" })
	void anAddressThatIsNonePlainIsRefusedAndStays(String typed) {
		HttpResponse<String> answer = this.founder.submit("/sign-up", "email=" + typed);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("Enter one e-mail address", "href=\"#email\"");
	}

	@Test
	void badInputIsSaidAtTheFieldAndWhatWasTypedStays() {
		String link = link();
		HttpResponse<String> answer = submit(this.founder, link, "", "Founder", "short");
		assertThat(answer.body()).contains("Enter your first name", "Use at least 12 characters", "value=\"Founder\"");
		assertThat(this.accounts.byEmail(this.address)).isEmpty();
		assertThat(finish(link, "Ada", "Founder", PASSWORD).statusCode()).isEqualTo(302);
	}

	@Test
	void aMailboxGetsFiveLinksAnHour() {
		for (int i = 0; i < 8; i++) {
			assertThat(ask(this.address).headers().firstValue("Location")).hasValue("/sign-up/sent");
		}
		this.inbox.deliver();
		assertThat(this.inbox.to(this.address)).hasSize(5);
		moveClock(Duration.ofMinutes(61));
		ask(this.address);
		this.inbox.deliver();
		assertThat(this.inbox.to(this.address)).hasSize(6);
	}

	@Test
	void aForgedHostDoesNotGetIntoMails() throws Exception {
		assertThat(ForgedHost.post(this.port, "/sign-up", "email=" + this.address)).contains("302");
		URI link = URI.create(this.inbox.lastTo(this.address).link());
		assertThat(link.getHost()).isEqualTo("localhost");
		assertThat(link.getPort()).isEqualTo(8080);
	}

	@Test
	void onlyADigestOfTheTokenIsKept(@Autowired JdbcTemplate jdbc) {
		String token = link().replaceFirst(".*token=", "");
		assertThat(token).hasSizeGreaterThanOrEqualTo(22);
		for (String table : new String[] { "one_time_link", "outbox_mail", "trail" }) {
			assertThat(jdbc.queryForList("select * from " + table).toString()).doesNotContain(token);
		}
	}

	private HttpResponse<String> ask(String address) {
		return this.founder.submit("/sign-up", "email=" + address);
	}

	private String link() {
		ask(this.address);
		return this.inbox.lastTo(this.address).path();
	}

	private HttpResponse<String> finish(String link, String first, String last, String password) {
		return submit(this.founder, link, first, last, password);
	}

	private static HttpResponse<String> submit(Browser browser, String link, String first, String last,
			String password) {
		String token = link.replaceFirst(".*token=", "");
		return browser.submit("/sign-up/confirm", "token=" + token + "&firstName=" + first + "&lastName=" + last
				+ "&password=" + password.replace(' ', '+'));
	}

	private static void moveClock(Duration by) {
		ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(by)));
	}

}
