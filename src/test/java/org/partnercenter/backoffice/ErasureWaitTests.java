package org.partnercenter.backoffice;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.Accounts;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.ReceivedMail;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody asked on paper to have a person erased; the person has time to say no. */
@PartnerCenterTest
@Proves("T-E09")
class ErasureWaitTests {

	private static final String PAGES = "/staff/erasures";

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	Accounts accounts;

	@Autowired
	Inbox inbox;

	@Autowired
	Trail trail;

	@Autowired
	Clock clock;

	@Autowired
	JdbcTemplate jdbc;

	private final String address = Unique.word() + "@" + Unique.domain();

	private String account;

	private Browser first;

	private String second;

	private String request;

	@BeforeEach
	void filed() {
		this.account = this.people.person(this.address);
		this.first = this.people.signedInStaff(this.port, "regional-service-center");
		this.second = this.people.staff("regional-service-center");
		file();
	}

	@Test
	void nobodyIsErasedBeforeTheDay() {
		assertThat(this.first.get(PAGES).statusCode()).isEqualTo(200);
		assertThat(second().get(this.request).body()).contains("It can be done from ", "can stop it")
			.doesNotContain("/confirm\"");

		HttpResponse<String> early = confirm(second());

		assertThat(early.statusCode()).isEqualTo(422);
		assertThat(early.body()).contains("It can be done from ");
		pass(Duration.ofDays(2));
		assertThat(confirm(second()).statusCode()).isEqualTo(422);
		assertThat(this.accounts.byEmail(this.address)).isPresent();
		pass(Duration.ofDays(2));
		assertThat(confirm(second()).statusCode()).isEqualTo(302);
		assertThat(this.accounts.byEmail(this.address)).isEmpty();
	}

	@Test
	void thePersonStopsItWithOneButton() {
		ReceivedMail told = this.inbox.lastTo(this.address);
		assertThat(told.text()).contains("but not before ", "/account/data");
		Browser person = this.people.signedIn(this.port, this.address);
		HttpResponse<String> page = person.get("/account/data");
		assertThat(page.body()).contains("Somebody asked to have you erased", "It may do so from ");
		Browser other = this.people.signedIn(this.port, "other@" + Unique.domain());
		assertThat(other.get("/account/data").body()).doesNotContain("Somebody asked");
		other.submit(other.get("/account/data"), "/account/data/keep");
		assertThat(this.second().get(this.request).statusCode()).as("only his own").isEqualTo(200);

		assertThat(person.submit(page, "/account/data/keep").statusCode()).isEqualTo(302);

		assertThat(person.get("/account/data").body()).contains("You will not be erased.")
			.doesNotContain("Somebody asked");
		pass(Duration.ofDays(5));
		assertThat(confirm(second()).statusCode()).isEqualTo(404);
		assertThat(this.trail.about("account", this.account))
			.filteredOn(fact -> fact.action().equals("backoffice.erasure-stopped"))
			.singleElement()
			.extracting(Recorded::actorAccount, Recorded::actorRole)
			.containsExactly(this.account, "person");
	}

	@Test
	void whoIsFiledAgainAndAgainGetsOneMailADay() {
		for (int again = 0; again < 3; again++) {
			this.first.submit(this.request + "/drop", "x=1");
			file();
		}
		assertThat(warnings()).hasSize(1);

		pass(Duration.ofDays(1));
		this.first = this.people.signedInStaff(this.port, "regional-service-center");
		second().submit(this.request + "/drop", "x=1");
		file();

		assertThat(warnings()).hasSize(2);
	}

	@Test
	void aNamesakeOfTheFirstClerkIsNoSecondOne() {
		String filedBy = this.trail.about("account", this.account)
			.stream()
			.filter(fact -> fact.action().equals("backoffice.erasure-filed"))
			.findFirst()
			.orElseThrow()
			.actorAccount();
		this.accounts.rename(this.second, "STAFF", " " + this.accounts.get(filedBy).lastName());
		pass(Duration.ofDays(4));

		assertThat(confirm(second()).body()).contains("You have the same name as the clerk who filed this request.");

		assertThat(this.accounts.byEmail(this.address)).isPresent();
	}

	private void file() {
		this.first.submit(PAGES, "email=" + this.address + "&way=LETTER&reference=L-4711&recognized=SIGNATURE");
		this.request = PAGES + "/" + this.jdbc.queryForObject("select id from erasure_request where open_account = ?",
				UUID.class, this.account);
	}

	/** Signed in anew: days pass. */
	private Browser second() {
		Browser browser = new Browser(this.port);
		browser.signIn(this.second, People.PASSWORD);
		return browser;
	}

	private HttpResponse<String> confirm(Browser clerk) {
		return clerk.submit(this.request + "/confirm", "confirm=" + this.address);
	}

	private List<ReceivedMail> warnings() {
		this.inbox.deliver();
		return this.inbox.to(this.address)
			.stream()
			.filter(mail -> mail.subject().equals("You asked to be erased"))
			.toList();
	}

	private void pass(Duration time) {
		ClockUtil.setCurrentTime(Date.from(this.clock.instant().plus(time)));
	}

}
