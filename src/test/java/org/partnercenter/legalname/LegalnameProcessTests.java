package org.partnercenter.legalname;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.agreement.Agreements;
import org.partnercenter.partner.Found;
import org.partnercenter.partner.LegalNames;
import org.partnercenter.partner.OrganizationSearch;
import org.partnercenter.partner.Organizations;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.FlowCoverage;
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

import static org.assertj.core.api.Assertions.assertThat;

@PartnerCenterTest
@Proves({ "R-031", "R-030", "D-27" })
class LegalnameProcessTests {

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
	Organizations organizations;

	@Autowired
	OrganizationSearch search;

	@Autowired
	LegalNames names;

	@Autowired
	Inbox inbox;

	@Autowired
	Trail trail;

	private final String newName = Unique.company();

	private Member member;

	private Browser founder;

	private Browser clerk;

	@BeforeEach
	void oneIsAMember() {
		this.member = this.members.enroll();
		this.founder = this.people.signedIn(this.port, this.member.address());
		this.clerk = this.people.signedInStaff(this.port, StaffGroups.REGIONAL_SERVICE_CENTER);
	}

	@AfterAll
	static void everyFlowWasTaken() {
		assertThat(FlowCoverage.untaken("legalname")).isEmpty();
	}

	@Test
	@Proves("D-26")
	void theClerkChangesTheNameInThePortalAndEverythingFollows(@Autowired Agreements agreements) {
		String before = this.member.organization().legalName();
		NameChange change = ask();
		assertThat(legalName()).as("until it is decided").isEqualTo(before);

		String task = "/tasks/" + this.engine.task(instance(change)).getId();
		assertThat(this.clerk.get(task).body()).contains(before, this.newName, "register.pdf",
				STAFF + "/" + change.id() + "/document");
		this.clerk.submit(this.clerk.get(task), task, "decision", "CHANGE", "reason", "The register says so");
		this.engine.run(instance(change), "sendTask_tellOfName");

		assertThat(legalName()).isEqualTo(this.newName);
		assertThat(found(this.newName)).contains(this.member.organization().id());
		assertThat(found(before)).doesNotContain(this.member.organization().id());
		assertThat(this.founder.get("/directory?name=" + this.newName.replace(" ", "+")).body()).contains(this.newName);
		assertThat(agreements.latest(this.member.organization().id()).orElseThrow().organizationName())
			.as("what was signed stays as it was signed")
			.isEqualTo(before);
		assertThat(this.inbox.lastTo(this.member.address()).text()).contains(before, this.newName,
				"The register says so");
	}

	@Test
	void whoChangedItWhyAndUponWhichDocumentIsRecordedAndTheOldNameStaysFindable() {
		String before = this.member.organization().legalName();
		NameChange change = ask();
		decideInTasklist(change, "CHANGE");

		assertThat(this.trail.of(this.member.organization().id()))
			.filteredOn(fact -> fact.action().equals("organization.renamed"))
			.singleElement()
			.satisfies(fact -> {
				assertThat(fact.reason()).isEqualTo("As in the document");
				assertThat(fact.actorRole()).isEqualTo(StaffGroups.REGIONAL_SERVICE_CENTER);
				assertThat(fact.details().toString()).contains(before, this.newName, change.documentSha256());
			});
		assertThat(this.names.formerly(before)).extracting(LegalNames.Former::name).containsExactly(before);
		Browser auditor = this.people.signedInStaff(this.port, StaffGroups.AUDITORS);
		assertThat(auditor.get("/audit?sought=" + before.replace(" ", "+")).headers().firstValue("Location"))
			.hasValueSatisfying(
					page -> assertThat(page).endsWith("/audit/organizations/" + this.member.organization().id()));
	}

	@Test
	void inTasklistItIsTheSameDecision() {
		NameChange change = ask();

		decideInTasklist(change, "CHANGE");

		assertThat(legalName()).isEqualTo(this.newName);
		assertThat(this.changes.get(change.id()).outcome()).isEqualTo(NameChange.Outcome.CHANGED);
	}

	@Test
	@Proves("D-26")
	void aDocumentThatDoesNotVerifyItLeavesTheNameAsItIs() {
		NameChange change = ask();

		decideInTasklist(change, "REFUSE");
		this.engine.run(instance(change), "sendTask_tellOfName");

		assertThat(legalName()).isEqualTo(this.member.organization().legalName());
		assertThat(this.inbox.lastTo(this.member.address()).text()).contains("has not changed", "As in the document");
		assertThat(this.founder.get(PAGE).body()).contains("Not changed, decided on", "As in the document");
		assertThat(actions()).contains("legalname.asked", "legalname.refused").doesNotContain("organization.renamed");
	}

	@Test
	void theOrganizationSeesThatItWaitsAndMayWithdraw() {
		NameChange change = ask();
		String instance = instance(change);
		HttpResponse<String> waiting = this.founder.get(PAGE);
		assertThat(waiting.body()).contains("A new name is being decided", this.newName);
		assertThat(this.founder.get(PAGE + "/" + change.id() + "/document").body()).startsWith("%PDF-1.7");

		this.founder.submit(waiting, PAGE + "/" + change.id() + "/withdraw", "organization",
				this.member.organization().id().toString());

		assertThat(this.engine.hasEnded(instance)).isTrue();
		assertThat(this.founder.get(PAGE).body()).contains("Withdrawn on");
		assertThat(actions()).contains("legalname.withdrawn");
		assertThat(this.founder
			.submit(this.founder.get(PAGE), PAGE + "/" + change.id() + "/withdraw", "organization",
					this.member.organization().id().toString())
			.statusCode()).as("twice").isEqualTo(302);
	}

	@Test
	void thereIsNoRequestWithoutANameAndADocumentThatCanBeRead() {
		assertThat(ask("", Map.of("register.pdf", PDF)).body()).contains("newName-error");
		assertThat(ask(this.newName, Map.of("", new byte[0])).body()).contains("Please choose the document",
				this.newName);
		assertThat(ask(this.newName, Map.of("register.pdf", "MZ".getBytes(StandardCharsets.UTF_8))).body())
			.contains("neither a PDF");
		assertThat(ask(this.member.organization().legalName(), Map.of("register.pdf", PDF)).body())
			.contains("the legal name already");
		assertThat(ask("x".repeat(201), Map.of("register.pdf", PDF)).body()).contains("newName-error");

		assertThat(this.changes.of(this.member.organization().id())).isEmpty();
	}

	@Test
	void oneRequestAtATime() {
		ask();

		assertThat(ask(Unique.company(), Map.of("register.pdf", PDF)).body()).contains("being decided already");

		assertThat(this.changes.of(this.member.organization().id())).hasSize(1);
	}

	@Test
	void theClerkEntersWhatCameByLetterAndAnotherOneDecides() {
		String form = STAFF + "?programId=" + this.member.organization().partnerProgramId() + "&newName="
				+ this.newName.replace(" ", "+");
		assertThat(this.clerk.upload(STAFF + "?programId=1&newName=Acme", "document", Map.of("letter.png", PDF)).body())
			.contains("No member has this");
		this.clerk.upload(form, "document", Map.of("letter.pdf", PDF));
		NameChange change = this.changes.of(this.member.organization().id()).get(0);
		assertThat(this.clerk.get(STAFF).body()).contains(this.newName, "letter.pdf",
				this.member.organization().partnerProgramId());

		this.clerk = this.people.signedInStaff(this.port, StaffGroups.REGIONAL_SERVICE_CENTER);
		decideInTasklist(change, "CHANGE");

		assertThat(legalName()).isEqualTo(this.newName);
	}

	@Test
	void nobodyElseAsksReadsOrDecides() {
		NameChange change = ask();
		Member other = this.members.enroll();
		Browser stranger = this.people.signedIn(this.port, other.address());
		String document = PAGE + "/" + change.id() + "/document";

		assertThat(stranger.get(document).statusCode()).isEqualTo(404);
		assertThat(stranger.get(PAGE + "/" + UUID.randomUUID() + "/document").statusCode()).isEqualTo(404);
		assertThat(stranger
			.submit(stranger.get(PAGE), PAGE + "/" + change.id() + "/withdraw", "organization",
					this.member.organization().id().toString())
			.statusCode()).isEqualTo(404);
		assertThat(stranger.get(STAFF).statusCode()).isNotEqualTo(200);
		String colleague = "colleague@" + this.member.domain();
		this.members.join(this.member, colleague);
		assertThat(this.people.signedIn(this.port, colleague).get(PAGE).statusCode()).isEqualTo(404);
		Browser finance = this.people.signedInStaff(this.port, StaffGroups.FINANCE);
		finance.get("/camunda/app/tasklist/");
		assertThat(finance.post(door(change), answer("CHANGE")).statusCode()).isGreaterThanOrEqualTo(400);

		assertThat(legalName()).isEqualTo(this.member.organization().legalName());
	}

	@Test
	void theDocumentIsSavedAndNeverOpenedWithinOurPages() {
		NameChange change = ask();

		HttpResponse<String> document = this.clerk.get(STAFF + "/" + change.id() + "/document");

		assertThat(document.headers().firstValue("Content-Disposition"))
			.hasValueSatisfying(value -> assertThat(value).startsWith("attachment").contains("register.pdf"));
		assertThat(document.headers().firstValue("Content-Type")).hasValue("application/pdf");
		assertThat(document.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
	}

	private NameChange ask() {
		ask(this.newName, Map.of("C:\\papers\\register.pdf", PDF));
		List<NameChange> asked = this.changes.of(this.member.organization().id());
		assertThat(asked).hasSize(1);
		return asked.get(0);
	}

	private HttpResponse<String> ask(String name, Map<String, byte[]> files) {
		return this.founder.upload(
				PAGE + "?organization=" + this.member.organization().id() + "&newName=" + name.replace(" ", "+"),
				"document", new LinkedHashMap<>(files));
	}

	private void decideInTasklist(NameChange change, String decision) {
		this.clerk.get("/camunda/app/tasklist/");
		assertThat(this.clerk.post(door(change), answer(decision)).statusCode()).isEqualTo(204);
	}

	private String door(NameChange change) {
		return "/camunda/api/engine/engine/" + this.engine.engine().getName() + "/task/"
				+ this.engine.task(instance(change)).getId() + "/submit-form";
	}

	private static String answer(String decision) {
		return """
				{"variables": {"decision": {"value": "%s"}, "reason": {"value": "As in the document"}}}"""
			.formatted(decision);
	}

	private String instance(NameChange change) {
		return this.engine.instance(LegalnameProcess.KEY, change.id().toString()).getId();
	}

	private String legalName() {
		return this.organizations.get(this.member.organization().id()).legalName();
	}

	private List<UUID> found(String name) {
		return this.search.byNameAnywhere(name).stream().map(Found::id).toList();
	}

	private List<String> actions() {
		return this.trail.of(this.member.organization().id()).stream().map(Recorded::action).toList();
	}

}
