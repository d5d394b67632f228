package org.partnercenter.stories;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.agreement.Agreements;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.partnercenter.trail.TrailSealer;
import org.partnercenter.trail.TrailVerifier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A person takes his data along, and is forgotten. */
@PartnerCenterTest
class ErasureTests {

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	Members members;

	@Autowired
	Engine engine;

	@Autowired
	Trail trail;

	@Autowired
	JdbcTemplate jdbc;

	private final String name = Unique.word() + "son";

	private final String address = this.name + "@" + Unique.domain();

	private Member member;

	private Browser person;

	private String account;

	/**
	 * Has asked, was let in with a reason that names him, and has completed his profile.
	 */
	@BeforeEach
	void associate(@Autowired Inbox inbox) {
		this.member = this.members.enroll();
		this.account = this.people.person(this.address);
		this.person = this.people.signedIn(this.port, this.address);
		Walk walk = Walk.asking(this.person, this.member.organization().id());
		walk.send("giveAddress", "email", this.address, "firstName", "Zeno", "lastName", this.name);
		walk.askTheAdministrator();
		String decision = this.engine.engine()
			.getRuntimeService()
			.createProcessInstanceQuery()
			.superProcessInstanceId(walk.instance())
			.singleResult()
			.getId();
		this.engine.complete(decision, this.member.founder(),
				Map.of("decision", "APPROVE", "reason", "I know Zeno " + this.name));
		this.engine.run(walk.instance(), "sendTask_sendApproval");
		this.engine.complete(walk.instance(), this.account,
				Map.of("firstName", "Zeno", "lastName", this.name, "workEmail", this.address));
		inbox.lastTo(this.address);
	}

	@Test
	@Proves("T-E10")
	void aPersonTakesAlongEverythingThatIsKeptOfHimAndNothingOfOthers() {
		String data = this.person.get("/account/data/export").body();

		assertThat(data).contains("\"account\":", "\"organizations\":", "\"associationRequests\":", "\"enrollments\":",
				"\"signatures\":", "\"mails\":", "\"facts\":");
		assertThat(data).contains(this.address, this.name, "I know Zeno", this.member.organization().legalName());
		assertThat(data).doesNotContain(this.member.address(), this.member.founder(), "Founder", "Frida");
	}

	@Test
	@Proves("T-E09")
	void whoIsErasedIsNowhereAnyMoreAndTheChainStaysValid(@Autowired TrailSealer sealer,
			@Autowired TrailVerifier verifier) {
		assertThat(dump()).contains("ACCOUNT", "INDIVIDUAL", "ASSOCIATION_REQUEST", "OUTBOX_MAIL", "ACT_HI_VARINST");
		assertThat(decisions()).contains("I know Zeno " + this.name);

		assertThat(this.person.get("/account/data").body()).contains("There is no way back");
		assertThat(erase(this.address).body()).contains("You were erased");

		assertThat(dump()).isEmpty();
		assertThat(decisions()).isNotEmpty().containsOnly(Recorded.ERASED);
		assertThat(this.person.get("/account/data").statusCode()).isEqualTo(302);
		assertThat(new Browser(this.port).signIn(this.address, People.PASSWORD)).contains("/sign-in?error");
		assertThat(this.people.signedIn(this.port, this.member.address()).get("/organization/people").body())
			.doesNotContain(this.name);
		sealer.seal();
		assertThat(verifier.verify().isIntact()).isTrue();
	}

	@Test
	@Proves("T-E09")
	void whatHeSignedForAnOrganizationIsKept(@Autowired Agreements agreements) {
		Browser founder = this.people.signedIn(this.port, this.member.address());
		this.members.administersHeadquarters(this.member, "second@" + this.member.domain());
		this.jdbc.update("update contact_role set role = 'GLOBAL_ADMINISTRATOR' where account = ?",
				this.people.person("second@" + this.member.domain()));

		assertThat(founder.submit(founder.get("/account/data"), "/account/data/erase", "confirm", this.member.address())
			.body()).contains("You were erased");

		assertThat(agreements.latest(this.member.organization().id()).orElseThrow().lastName()).isEqualTo("Founder");
		assertThat(tablesWith(this.member.address())).containsExactly("AGREEMENT_SIGNATURE");
	}

	@Test
	@Proves({ "T-E09", "D-20" })
	void theOnlyAdministratorOfAnOrganizationIsNotErased() {
		Browser founder = this.people.signedIn(this.port, this.member.address());

		assertThat(founder.submit(founder.get("/account/data"), "/account/data/erase", "confirm", this.member.address())
			.body()).contains("You are the only Global Administrator of " + this.member.organization().legalName());

		assertThat(founder.get("/account/data").statusCode()).isEqualTo(200);
	}

	@Test
	void nobodyIsErasedByAWrongClick() {
		assertThat(erase("").body()).contains("Type the e-mail address of your account to confirm.");
		assertThat(erase(this.member.address()).body()).contains("Type the e-mail address of your account");

		assertThat(this.person.get("/account/data/export").body()).contains(this.address);
	}

	@Test
	void staffAreErasedByWhomTheyWorkFor() {
		Browser clerk = this.people.signedInStaff(this.port, "regional-service-center");

		assertThat(clerk.get("/account/data").statusCode()).isEqualTo(404);
		assertThat(clerk.get("/account/data/export").statusCode()).isEqualTo(404);
	}

	private HttpResponse<String> erase(String confirm) {
		return this.person.submit(this.person.get("/account/data"), "/account/data/erase", "confirm", confirm);
	}

	private List<String> decisions() {
		return this.trail.of(this.member.organization().id())
			.stream()
			.filter(fact -> fact.action().equals("association.approved"))
			.map(Recorded::reason)
			.toList();
	}

	/** All tables of the database that know his name. */
	private List<String> dump() {
		return tablesWith(this.name);
	}

	private List<String> tablesWith(String text) {
		return this.jdbc.queryForList("script", String.class)
			.stream()
			.filter(statement -> statement.contains(text))
			.map(statement -> statement.replaceFirst("(?s)INSERT INTO \"PUBLIC\"\\.\"(\\w+)\".*", "$1"))
			.distinct()
			.toList();
	}

}
