package org.partnercenter.backoffice;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody writes a letter: he wants to be erased. */
@PartnerCenterTest
@Proves("T-E09")
class ErasurePagesTests {

	private static final String PAGES = "/staff/erasures";

	private static final String FILED = "&way=LETTER&reference=L-4711&recognized=SIGNATURE";

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	Members members;

	@Autowired
	Accounts accounts;

	@Autowired
	Trail trail;

	@Autowired
	JdbcTemplate jdbc;

	private Member member;

	private String address;

	private String account;

	private List<String> clerks;

	private Browser first;

	private Browser second;

	private String filed;

	@BeforeEach
	void someone() {
		this.member = this.members.enroll();
		this.address = Unique.word() + "@" + this.member.domain();
		this.members.join(this.member, this.address);
		this.account = this.people.person(this.address);
		this.clerks = List.of(this.people.staff("regional-service-center"),
				this.people.staff("regional-service-center"));
		signIn();
	}

	@Test
	void oneClerkFilesItThePersonIsToldAndAnotherClerkHasItDone(@Autowired Inbox inbox) {
		assertThat(file(this.address).statusCode()).isEqualTo(302);
		assertThat(inbox.lastTo(this.address).text()).contains("If you did not ask for this");
		String request = request();
		assertThat(this.first.get(request).body()).contains("You filed this request", this.address)
			.doesNotContain("/confirm\"");
		assertThat(confirm(this.first, request, this.address).body()).contains("Another clerk has to have it done.");
		assertThat(this.second.get(request).body()).contains("There is no way back", "L-4711", "signature compared");
		assertThat(confirm(this.second, request, "somebody@else.example").body()).contains("not the address");
		assertThat(isThere()).isTrue();

		assertThat(confirm(this.second, request, " " + this.address.toUpperCase()).statusCode()).isEqualTo(302);

		assertThat(isThere()).isFalse();
		assertThat(new Browser(this.port).signIn(this.address, People.PASSWORD)).contains("/sign-in?error");
		List<Recorded> facts = this.trail.about("account", this.account);
		String filedBy = fact(facts, "backoffice.erasure-filed").actorAccount();
		Recorded erased = fact(facts, "access.person-erased");
		assertThat(erased.actorAccount()).startsWith("staff-").isNotEqualTo(filedBy);
		assertThat(erased.actorRole()).isEqualTo("regional-service-center");
		assertThat(erased.details()).containsEntry("filedBy", filedBy)
			.containsEntry("way", "LETTER")
			.containsEntry("reference", "L-4711")
			.containsEntry("recognized", "SIGNATURE");
		assertThat(this.trail.of(this.member.organization().id()))
			.filteredOn(fact -> fact.action().equals("person.left"))
			.singleElement()
			.satisfies(left -> {
				assertThat(left.actorAccount()).as("he did not leave by himself").isEqualTo(erased.actorAccount());
				assertThat(left.onBehalfOf()).isEqualTo(this.account);
			});
		assertThat(confirm(this.second, request, this.address).statusCode()).isEqualTo(404);
	}

	@Test
	void noMemberOfStaffIsErasedAndNobodyDecidesOnHisOwnName() {
		String mail = Unique.word() + "@staff.example";
		this.jdbc.update("update account set email = ? where id = ?", mail, this.people.staff("finance"));
		assertThat(file(mail).body()).contains("This is an account of staff.");
		assertThat(file("nobody@" + Unique.domain()).body()).contains("There is no account with this address.");

		String clerk = this.people.staff("regional-service-center");
		Browser privately = new Browser(this.port);
		privately.signIn(clerk, People.PASSWORD);
		this.jdbc.update("update act_id_user set first_ = 'Staff', last_ = ? where id_ = ?",
				this.accounts.get(clerk).lastName(), this.account);
		assertThat(privately.submit(PAGES, "email=" + this.address + FILED).body())
			.contains("This account has your own name.");
		file(this.address);
		privately.signIn(clerk, People.PASSWORD);
		assertThat(confirm(privately, request(), this.address).body()).contains("This account has your own name.");
		assertThat(isThere()).isTrue();
	}

	@Test
	void whatIsMissingIsSaidAndTheFileNumberNamesNobody() {
		HttpResponse<String> page = this.first.submit(PAGES, "email=" + this.address + "&reference=Letter+of+Ada");

		assertThat(page.statusCode()).isEqualTo(422);
		assertThat(page.body()).contains("Choose how the request came.", "Choose how the person was recognized.",
				"that does not name the person", "value=\"Letter of Ada\"", "value=\"" + this.address + "\"");
		file(this.address);
		assertThat(file(this.address).body()).contains("A request for this person waits already.");
	}

	@Test
	void theOnlyAdministratorIsNotErased() {
		file(this.member.address());

		HttpResponse<String> page = confirm(this.second, request(), this.member.address());

		assertThat(page.statusCode()).isEqualTo(422);
		assertThat(page.body()).contains("the only Global Administrator of " + this.member.organization().legalName());
		assertThat(this.accounts.byEmail(this.member.address())).isPresent();
		assertThat(this.trail.about("account", this.member.founder())).extracting(Recorded::action)
			.doesNotContain("access.person-erased");
	}

	@Test
	void whatIsDroppedErasesNobody() {
		file(this.address);
		String request = request();

		this.first.submit(request + "/drop", "x=1");

		assertThat(confirm(this.second, request, this.address).statusCode()).isEqualTo(404);
		assertThat(isThere()).isTrue();
		assertThat(file(this.address).statusCode()).as("may be asked again").isEqualTo(302);
	}

	@Test
	void nobodyElseComesNear() {
		file(this.address);
		String request = request();
		for (String group : List.of("auditors", "finance", "process-owners", "camunda-admin")) {
			Browser other = this.people.signedInStaff(this.port, group);
			assertThat(other.get(PAGES).statusCode()).as(group).isEqualTo(403);
			assertThat(confirm(other, request, this.address).statusCode()).as(group).isEqualTo(403);
		}
		Browser founder = this.people.signedIn(this.port, this.member.address());
		assertThat(confirm(founder, request, this.address).statusCode()).isEqualTo(403);
		assertThat(this.second.get(PAGES + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
		assertThat(isThere()).isTrue();
	}

	/** The days in which the person could stop it pass. */
	private HttpResponse<String> file(String email) {
		HttpResponse<String> answer = this.first.submit(PAGES, "email=" + email + FILED);
		this.filed = this.accounts.byEmail(email).map(Account::id).orElse(null);
		ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(4))));
		signIn();
		return answer;
	}

	private void signIn() {
		this.first = new Browser(this.port);
		this.first.signIn(this.clerks.get(0), People.PASSWORD);
		this.second = new Browser(this.port);
		this.second.signIn(this.clerks.get(1), People.PASSWORD);
	}

	/** The path of what waits for the one whom it was filed for last. */
	private String request() {
		return PAGES + "/" + this.jdbc.queryForObject("select id from erasure_request where open_account = ?",
				UUID.class, this.filed);
	}

	private static HttpResponse<String> confirm(Browser clerk, String request, String address) {
		return clerk.submit(request + "/confirm", "confirm=" + address.replace(" ", "+"));
	}

	private boolean isThere() {
		return this.accounts.byEmail(this.address).isPresent();
	}

	private static Recorded fact(List<Recorded> facts, String action) {
		return facts.stream().filter(fact -> fact.action().equals(action)).findFirst().orElseThrow();
	}

}
