package org.partnercenter.safety;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.LogSecrets;
import org.partnercenter.testing.LogWatch;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * The ways on which secrets come closest to the log. {@link LogWatch} looks at all other
 * tests, too.
 */
@PartnerCenterTest
@Proves("T-E11")
class LogFlowsTests {

	private static final Logger logger = LoggerFactory.getLogger(LogFlowsTests.class);

	private static final String CARD = "4111 1111 1111 1111";

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	Inbox inbox;

	private final String address = Unique.word() + "@" + Unique.domain();

	@Test
	void signingUpSigningInAndForgettingThePassword() {
		Browser browser = new Browser(this.port);
		String typed = "password-" + Unique.word() + Unique.word();
		LogSecrets.add(typed);
		browser.submit("/sign-up", "email=" + this.address + "&firstName=Ada&lastName=Example");
		String link = this.inbox.lastTo(this.address).path();
		browser.get(link);
		browser.get(link + "x");
		browser.submit(link.replaceFirst("\\?.*", ""), "password=" + typed + "&" + link.replaceFirst("^[^?]*\\??", ""));
		browser.signIn(this.address, typed);
		browser.signIn(this.address, typed + "wrong");
		this.people.person(this.address);
		browser.submit("/password/forgotten", "email=" + this.address);
		String reset = this.inbox.lastTo(this.address).path();
		browser.get(reset);
		browser.submit(reset, "password=short");

		assertThat(LogWatch.take()).isEmpty();
	}

	@Test
	void whatNobodyAskedFor(@Autowired Members members) {
		Member member = members.enroll();
		Browser founder = this.people.signedIn(this.port, member.address());
		String encoded = this.address.replace("@", "%40");
		founder.get("/nowhere/" + encoded + "?email=" + encoded + "&card=" + CARD.replace(" ", "+"));
		founder.get("/tasks/" + encoded);
		founder.get("/wizard/" + encoded);
		founder.get("/enrollment/" + encoded);
		founder.get("/organization/people/" + encoded);
		founder.postPlain("/webhooks/card", "{\"number\":\"" + CARD + "\",\"email\":\"" + this.address + "\"}");
		founder.post("/api/evidence/exams", "{\"password\":\"hunter2hunter2\",\"x\":" + this.address);
		founder.submit("/organization/domains", "organization=" + member.organization().id() + "&domain=" + encoded
				+ "&card=" + CARD.replace(" ", "+"));
		founder.submit("/individual/profile", "organization=" + encoded + "&firstName=" + CARD.replace(" ", "+"));
		Browser finance = this.people.signedInStaff(this.port, "finance");
		finance.upload("/staff/billing/statement", "file", Map.of(this.address + ".xml",
				("<Document>" + this.address + " " + CARD).getBytes(StandardCharsets.UTF_8)));

		assertThat(LogWatch.take()).isEmpty();
	}

	/** A database says which value was there already. */
	@Test
	void errorsThatSayWhatWasTyped(@Autowired JdbcTemplate jdbc) {
		this.people.person(this.address);
		assertThatException()
			.isThrownBy(() -> jdbc.update("update account set email = ? where id = ?", this.address,
					this.people.person("other" + this.address)))
			.satisfies(problem -> logger.error("Not inserted", problem));
		logger.error("No route to /nowhere/{}?token=Zm9vYmFyYmF6cXV1eA", this.address.replace("@", "%40"),
				new IllegalStateException("Paid by " + CARD));

		assertThat(LogWatch.take()).isEmpty();
	}

	/** Or else all of this would say nothing. */
	@Test
	void whatIsThereIsFound() {
		System.out.println("mail to " + this.address);
		System.err.println("card " + CARD);

		assertThat(LogWatch.take()).hasSize(2);
		assertThat(LogSecrets.in("a mail to ada.lovelace+1@acme.example")).containsExactly("address");
		assertThat(LogSecrets.in("GET /x?email=ada%40acme.example")).containsExactly("address");
		assertThat(LogSecrets.in("GET /association/links/Zm9vYmFyYmF6cXV1eA")).containsExactly("token");
		assertThat(LogSecrets.in("Cookie: JSESSIONID=0123456789ABCDEF")).containsExactly("token");
		assertThat(LogSecrets.in("{\"password\": \"hunter2\"}")).containsExactly("password");
		assertThat(LogSecrets.in("card 4111-1111-1111-1111 and 5555555555554444")).containsExactly("card number",
				"card number");
		assertThat(LogSecrets.in("signed in with " + People.PASSWORD)).containsExactly("a secret of this run");
		for (String harmless : List.of("No mail for (address) with /links/(token)", "org.h2.Driver@1a2b3c",
				"2026-11-20T18:46:37.123Z  INFO [0123456789abcdef] Started in 4.1 seconds", "order 4111111111111112",
				"password = (hidden)")) {
			assertThat(LogSecrets.in(harmless)).as(harmless).isEmpty();
		}
	}

}
