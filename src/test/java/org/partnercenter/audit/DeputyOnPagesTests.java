package org.partnercenter.audit;

import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.testing.Visitor;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** One administrator is away, and a colleague decides as his deputy. */
@BrowserTest
class DeputyOnPagesTests {

	@LocalServerPort
	int port;

	@Autowired
	ApplicationContext product;

	@Autowired
	People people;

	@Autowired
	Trail trail;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Clock clock;

	private AuditedCompany company;

	private AuditedCompany.Asking asking;

	private String deputy;

	private Browser auditor;

	@BeforeEach
	void theFounderIsAway() {
		this.company = new AuditedCompany(this.product, this.port);
		Member member = this.company.member;
		String address = "deputy@" + member.domain();
		this.company.the(Members.class).administersHeadquarters(member, address);
		this.deputy = this.people.person(address);
		this.jdbc.update("update contact_role set role = 'GLOBAL_ADMINISTRATOR' where account = ?", this.deputy);
		name(this.deputy, "Dora", Unique.word());
		name(member.founder(), "Abel", Unique.word());
		String today = LocalDate.now(this.clock).toString();
		Browser founder = this.people.signedIn(this.port, member.address());
		assertThat(founder.postForm("/account/absence", "from=" + today + "&until=" + today + "&deputy=" + this.deputy))
			.endsWith("/account/absence");
		this.asking = this.company.asked();
		Browser dora = this.people.signedIn(this.port, address);
		String task = "/tasks/" + this.company.the(Engine.class).task(this.asking.decision()).getId();
		assertThat(dora.submit(dora.get(task), task, "decision", "APPROVE", "reason", "Known to us"))
			.satisfies(answer -> assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302));
		this.auditor = this.people.signedInStaff(this.port, "auditors");
	}

	@Test
	@Proves("T-E07")
	void theFactsSayWhoDidItAndForWhom() {
		assertThat(this.trail.of(this.company.id())).filteredOn(fact -> fact.action().equals("association.approved"))
			.singleElement()
			.satisfies(this::byDeputy);
		assertThat(this.trail.ofProcess(this.asking.decision()))
			.filteredOn(fact -> fact.action().equals("task.completed"))
			.singleElement()
			.satisfies(this::byDeputy);
	}

	@Test
	void thePagesSayOneForTheOther() {
		String said = name(this.deputy) + " for " + name(this.company.member.founder());

		assertThat(this.auditor.get("/audit/organizations/" + this.company.id()).body()).contains("by " + said + " (");
		assertThat(this.auditor.get("/audit/people/" + this.deputy).body()).contains("by " + said + " (");
		assertThat(this.auditor.get("/audit/people/" + this.company.member.founder()).body())
			.contains("by " + said + " (");
		assertThat(this.auditor.get("/cases/" + this.asking.decision()).body()).contains(said);
	}

	@Test
	void theSixthQuestionFindsItForBoth() {
		String today = LocalDate.now(this.clock).toString();
		for (String account : new String[] { this.deputy, this.company.member.founder() }) {
			assertThat(this.auditor.get("/audit/questions/6?person=" + account + "&from=" + today + "&until=" + today)
				.body()).as(account)
				.contains(name(this.deputy) + " for " + name(this.company.member.founder()), "Known to us");
		}
	}

	@Test
	void theyAreWellServed(Visitor visitor) {
		String today = LocalDate.now(this.clock).toString();
		visitor.signsIn(this.people.staff("auditors"), People.PASSWORD);
		visitor.open("/audit/people/" + this.company.member.founder());
		visitor.isWellServed("deputy-person");
		visitor.open("/audit/questions/6?person=" + this.deputy + "&from=" + today + "&until=" + today);
		visitor.isWellServed("deputy-question");
		visitor.open("/cases/" + this.asking.decision());
		visitor.isWellServed("deputy-case");
		visitor.open("/audit/organizations/" + this.company.id() + "?day=" + today);
		visitor.isWellServed("as-of-company");
	}

	private void byDeputy(Recorded fact) {
		assertThat(fact.actorAccount()).isEqualTo(this.deputy);
		assertThat(fact.onBehalfOf()).isEqualTo(this.company.member.founder());
		assertThat(fact.reason()).isEqualTo("Known to us");
	}

	private void name(String account, String first, String last) {
		this.jdbc.update("update act_id_user set first_ = ?, last_ = ? where id_ = ?", first, last, account);
	}

	private String name(String account) {
		return this.jdbc.queryForObject("select first_ || ' ' || last_ from act_id_user where id_ = ?", String.class,
				account);
	}

}
