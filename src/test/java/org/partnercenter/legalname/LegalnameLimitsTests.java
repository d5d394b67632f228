package org.partnercenter.legalname;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.form.InvalidAnswers;
import org.partnercenter.legalname.LegalnameVariables.Decision;
import org.partnercenter.process.SecondPeople;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How often, by whom, for how long: where the way to another legal name ends. */
@PartnerCenterTest
@Proves("R-031")
class LegalnameLimitsTests {

	private static final String PAGE = "/organization/legal-name";

	private static final String STAFF = "/staff/organizations/legal-name";

	private static final byte[] PDF = "%PDF-1.7 extract of the register".getBytes(StandardCharsets.UTF_8);

	@LocalServerPort
	int port;

	@Autowired
	Engine engine;

	@Autowired
	Members members;

	@Autowired
	People people;

	@Autowired
	NameChanges changes;

	@Autowired
	JdbcTemplate jdbc;

	private final String newName = Unique.company();

	private Member member;

	private Browser founder;

	@BeforeEach
	void oneIsAMember() {
		this.member = this.members.enroll();
		this.founder = this.people.signedIn(this.port, this.member.address());
	}

	@Test
	void afterThreeRequestsInADayTheFourthWaits() {
		for (int time = 0; time < 3; time++) {
			withdraw(ask(this.newName));
		}

		assertThat(send(this.newName).body()).contains("three times within 24 hours", this.newName);
		assertThat(enter(clerk(this.people.staff(StaffGroups.REGIONAL_SERVICE_CENTER))).body())
			.contains("three times within 24 hours");
		assertThat(all()).hasSize(3).noneMatch(NameChange::isOpen);

		later(Duration.ofHours(25));
		this.founder = this.people.signedIn(this.port, this.member.address());
		assertThat(ask(this.newName).isOpen()).isTrue();
	}

	@Test
	void theDocumentOfARequestThatChangedNothingIsNotKept() {
		NameChange withdrawn = ask(this.newName);
		withdraw(withdrawn);
		NameChange refused = ask(this.newName);
		decide(refused, "REFUSE");

		assertThat(List.of(withdrawn, refused)).allSatisfy(change -> {
			assertThat(kept(change)).isFalse();
			assertThat(this.changes.get(change.id()).documentSha256()).hasSize(64);
			assertThat(this.founder.get(PAGE + "/" + change.id() + "/document").statusCode()).isEqualTo(404);
		});
		assertThat(this.founder.get(PAGE).body()).contains("The document was removed on");
	}

	@Test
	void theDocumentBehindANameIsKeptAsLongAsItsHistory(@Autowired OldDocuments old) {
		NameChange change = ask(this.newName);
		decide(change, "CHANGE");

		later(Duration.ofDays(799));
		old.remove();
		assertThat(kept(change)).isTrue();
		assertThat(this.people.signedIn(this.port, this.member.address())
			.get(PAGE + "/" + change.id() + "/document")
			.statusCode()).isEqualTo(200);

		later(Duration.ofDays(2));
		old.remove();
		assertThat(kept(change)).isFalse();
		assertThat(this.changes.get(change.id()).documentRemovedAt()).isNotNull();
	}

	@Test
	void nobodyDecidesAloneWhatHeHasEntered(@Autowired SecondPeople seconds) {
		String account = this.people.staff(StaffGroups.REGIONAL_SERVICE_CENTER);
		Browser clerk = clerk(account);
		enter(clerk);
		NameChange change = all().get(0);
		String instance = instance(change);
		String task = this.engine.task(instance).getId();
		Map<String, Object> answers = Map.of("decision", "CHANGE", "reason", "I say so");

		assertThat(seconds.leaves(this.engine.task(instance), account)).isTrue();
		assertThat(clerk.get("/staff/tasks").body()).doesNotContain(task);
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> this.engine.complete(instance, account, answers));
		clerk.get("/camunda/app/tasklist/");
		assertThat(clerk
			.post("/camunda/api/engine/engine/" + this.engine.engine().getName() + "/task/" + task + "/submit-form",
					"{\"variables\": {\"decision\": {\"value\": \"CHANGE\"}, \"reason\": {\"value\": \"I say so\"}}}")
			.statusCode()).isGreaterThanOrEqualTo(400);
		assertThatExceptionOfType(OwnRequest.class)
			.isThrownBy(() -> this.changes.settle(change.id(), Decision.CHANGE, "I say so", account));
		assertThat(this.changes.get(change.id()).isOpen()).isTrue();

		this.engine.complete(instance, this.people.staff(StaffGroups.REGIONAL_SERVICE_CENTER), answers);
		assertThat(this.changes.get(change.id()).outcome()).isEqualTo(NameChange.Outcome.CHANGED);
	}

	@Test
	@Proves("D-21")
	void theClerkSeesWhoElseIsCalledSo() {
		Member other = this.members.enroll();
		NameChange change = ask(other.organization().legalName());

		assertThat(shown(change)).contains(other.organization().legalName(), other.organization().partnerProgramId())
			.doesNotContain(this.member.organization().legalName());
		withdraw(change);
		assertThat(shown(ask(this.member.organization().legalName().toUpperCase(Locale.ROOT)))).as("itself")
			.isEqualTo("–");
	}

	@Test
	@Proves({ "T-E09", "T-E10" })
	void whoAskedTakesItAlongAndIsForgotten() {
		this.jdbc.update("update contact_role set role = 'GLOBAL_ADMINISTRATOR' where account = ?",
				secondAdministrator());
		NameChange decided = ask(this.newName);
		decide(decided, "REFUSE");
		NameChange open = ask(this.newName);
		String instance = instance(open);

		assertThat(this.founder.get("/account/data/export").body()).contains("\"legalNames\":", "register.pdf",
				this.newName, "As in the document");
		assertThat(this.founder
			.submit(this.founder.get("/account/data"), "/account/data/erase", "confirm", this.member.address())
			.body()).contains("You were erased");

		assertThat(this.engine.hasEnded(instance)).isTrue();
		assertThat(all()).hasSize(2).allSatisfy(change -> {
			assertThat(change.documentName()).isEqualTo("(erased)");
			assertThat(change.isOpen()).isFalse();
			assertThat(kept(change)).isFalse();
		});
		assertThat(this.changes.get(decided.id()).reason()).isEqualTo("(erased)");
		assertThat(this.jdbc.queryForObject("""
				select count(*) from act_hi_varinst v join act_hi_procinst p on p.id_ = v.proc_inst_id_
				where p.business_key_ in (?, ?)""", Long.class, decided.id().toString(), open.id().toString()))
			.isZero();
	}

	private String secondAdministrator() {
		String address = "second@" + this.member.domain();
		this.members.administersHeadquarters(this.member, address);
		return this.people.person(address);
	}

	private NameChange ask(String name) {
		send(name);
		return all().stream().filter(NameChange::isOpen).findFirst().orElseThrow();
	}

	private HttpResponse<String> send(String name) {
		return this.founder.upload(
				PAGE + "?organization=" + this.member.organization().id() + "&newName=" + name.replace(" ", "+"),
				"document", Map.of("register.pdf", PDF));
	}

	private HttpResponse<String> enter(Browser clerk) {
		return clerk.upload(STAFF + "?programId=" + this.member.organization().partnerProgramId() + "&newName="
				+ this.newName.replace(" ", "+"), "document", Map.of("letter.pdf", PDF));
	}

	private void withdraw(NameChange change) {
		this.founder.submit(this.founder.get(PAGE), PAGE + "/" + change.id() + "/withdraw", "organization",
				this.member.organization().id().toString());
	}

	private void decide(NameChange change, String decision) {
		this.engine.complete(instance(change), this.people.staff(StaffGroups.REGIONAL_SERVICE_CENTER),
				Map.of("decision", decision, "reason", "As in the document"));
	}

	private String shown(NameChange change) {
		return (String) this.engine.engine()
			.getTaskService()
			.getVariable(this.engine.task(instance(change)).getId(), "showNamesakes");
	}

	private boolean kept(NameChange change) {
		return this.jdbc.queryForObject("select document is not null from legal_name_change where id = ?",
				Boolean.class, change.id());
	}

	private List<NameChange> all() {
		UUID organization = this.member.organization().id();
		return this.changes.of(organization);
	}

	private Browser clerk(String account) {
		Browser browser = new Browser(this.port);
		browser.signIn(account, People.PASSWORD);
		return browser;
	}

	private String instance(NameChange change) {
		return this.engine.instance(LegalnameProcess.KEY, change.id().toString()).getId();
	}

	private static void later(Duration pause) {
		ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(pause)));
	}

}
