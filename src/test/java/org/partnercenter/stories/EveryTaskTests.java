package org.partnercenter.stories;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.billing.Booking;
import org.partnercenter.billing.Order;
import org.partnercenter.billing.Orders;
import org.partnercenter.billing.PaymentProcess;
import org.partnercenter.billing.PaymentWay;
import org.partnercenter.billing.Payments;
import org.partnercenter.console.Changed;
import org.partnercenter.console.ChangeWalk;
import org.partnercenter.evidence.ExamSupply;
import org.partnercenter.evidence.SuppliedResult;
import org.partnercenter.membership.Memberships;
import org.partnercenter.partner.CertificationIds;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every user task of every model, completed through the portal and through Tasklist,
 * leaves who did it, in which role, what he decided and why; and the engine's own log has
 * him, too. Which tasks there are is read from the models: a new one that nobody walks to
 * here fails the run.
 */
@PartnerCenterTest
@Proves("T-E07")
class EveryTaskTests {

	private static final String WHY = "Somebody looked at it";

	@LocalServerPort
	int port;

	@Autowired
	Engine engine;

	@Autowired
	Trail trail;

	@Autowired
	People people;

	@Autowired
	Members members;

	@ParameterizedTest
	@EnumSource
	void whoEnrollsAnotherCompany(Door door) {
		CompletedTasks tasks = tasks(door);
		Member member = this.members.enroll();
		Browser founder = browser(member);
		String wizard = Walk.enrolling(founder).instance();
		String company = member.organization().legalName();

		tasks.complete(founder, member.founder(), wizard, "userTask_provideContact", Members.contact(company));
		tasks.complete(founder, member.founder(), wizard, "userTask_confirmNewCompany", Map.of("anotherCompany", true));
		tasks.complete(founder, member.founder(), wizard, "userTask_signAgreement", this.members.signature());
		tasks.complete(founder, member.founder(), wizard, "userTask_completeIndividualProfile",
				Members.individualProfile(member.address()));
		tasks.complete(founder, member.founder(), wizard, "userTask_completeOrganizationProfile",
				Members.ORGANIZATION_PROFILE);
		this.engine.run(wizard, "sendTask_sendWelcome");
		Clerk clerk = clerk(StaffGroups.REGIONAL_SERVICE_CENTER);
		tasks.complete(clerk.browser(), clerk.account(), wizard, "userTask_reviewNamesakes",
				Map.of("reviewOutcome", "SEPARATE", "reason", WHY));
	}

	@ParameterizedTest
	@EnumSource
	void whoAsksToBelongToAnotherCompany(Door door) {
		CompletedTasks tasks = tasks(door);
		Member asked = this.members.enroll();
		Member member = this.members.enroll();
		Browser applicant = browser(member);
		String wizard = Walk.asking(applicant, asked.organization().id()).instance();

		tasks.complete(applicant, member.founder(), wizard, "userTask_giveAddress",
				Map.of("email", member.address(), "firstName", "Frida", "lastName", "Founder"));
		tasks.complete(applicant, member.founder(), wizard, "userTask_chooseHowToGoOn",
				Map.of("nextStep", "CONTACT_ADMINISTRATOR"));
		String decision = this.engine.engine()
			.getRuntimeService()
			.createProcessInstanceQuery()
			.superProcessInstanceId(wizard)
			.singleResult()
			.getId();
		tasks.complete(browser(asked), asked.founder(), decision, "userTask_decideAssociation",
				Map.of("decision", "APPROVE", "reason", WHY));
		this.engine.run(wizard, "sendTask_sendApproval");
		tasks.complete(applicant, member.founder(), wizard, "userTask_completeIndividualProfile",
				Members.individualProfile(member.address()));
	}

	@ParameterizedTest
	@EnumSource
	void theServiceCenter(Door door, @Autowired CertificationIds certifications, @Autowired ExamSupply exams) {
		CompletedTasks tasks = tasks(door);
		Clerk clerk = clerk(StaffGroups.REGIONAL_SERVICE_CENTER);
		Member member = this.members.enroll();
		Member other = this.members.enroll(Unique.company(), "second@" + member.domain(), member.domain());
		String id = "MC" + Unique.word().toUpperCase(Locale.ROOT);
		certifications.link(member.founder(), member.organization().id(), id);
		certifications.link(other.founder(), other.organization().id(), id);
		String stray = "MC" + Unique.word().toUpperCase(Locale.ROOT);
		exams.take(Unique.word(), List.of(new SuppliedResult("r1", stray, "70-640", LocalDate.of(2026, 3, 4))));

		tasks.complete(clerk.browser(), clerk.account(), named(other.organization().legalName()),
				Map.of("contestDecision", "LEAVE", "reason", WHY));
		tasks.complete(clerk.browser(), clerk.account(), named(stray), Map.of("strayDecision", "DROP", "reason", WHY));
		tasks.complete(clerk.browser(), clerk.account(), named(member.domain()),
				Map.of("decision", "REFUSE", "reason", WHY));
	}

	@ParameterizedTest
	@EnumSource
	void whoPaysAndFinance(Door door, @Autowired Orders orders, @Autowired PaymentProcess payment,
			@Autowired Payments payments, @Autowired Clock clock) {
		CompletedTasks tasks = tasks(door);
		Member member = this.members.enroll();
		Order order = orders.place(Sold.upgrade(member));
		String instance = payment.start(order.id());
		this.engine.run(instance, "serviceTask_issueInvoice");
		this.engine.run(instance, "sendTask_sendInvoice");
		Clerk clerk = clerk(StaffGroups.FINANCE);
		Clerk colleague = clerk(StaffGroups.FINANCE);

		tasks.complete(browser(member), member.founder(), instance, "userTask_chooseHowToPay",
				Map.of("paymentWay", "BANK"));
		tasks.complete(clerk.browser(), clerk.account(), instance, "userTask_confirmTransfer",
				Map.of("receivedAmount", order.gross().amount().toPlainString(), "receivedOn",
						LocalDate.now(clock.withZone(ZoneOffset.UTC)).minusDays(1).toString(), "transferReference",
						"BANK-" + Unique.word()));
		tasks.complete(colleague.browser(), colleague.account(), instance, "userTask_confirmAsSecond",
				Map.of("secondDecision", "SEND_BACK", "reason", WHY));
		String twice = Unique.word();
		payments.book(new Booking(order.id(), order.gross().plus(order.gross()), PaymentWay.BANK, twice,
				LocalDate.of(2026, 3, 14), "staff-fin"));
		tasks.complete(clerk.browser(), clerk.account(), named(twice), Map.of("clearing", "KEEP", "reason", WHY));
	}

	@ParameterizedTest
	@EnumSource
	void whoAsksForAnotherLegalName(Door door) {
		CompletedTasks tasks = tasks(door);
		Clerk clerk = clerk(StaffGroups.REGIONAL_SERVICE_CENTER);
		Member member = this.members.enroll();
		String page = "/organization/legal-name?organization=" + member.organization().id() + "&newName=";
		browser(member).upload(page + Unique.word(), "document",
				Map.of("register.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));

		tasks.complete(clerk.browser(), clerk.account(), named(member.organization().legalName()),
				Map.of("decision", "CHANGE", "reason", WHY));
	}

	@ParameterizedTest
	@EnumSource
	void processOwners(Door door) {
		CompletedTasks tasks = tasks(door);
		Clerk reviewer = clerk(StaffGroups.PROCESS_OWNERS);
		Browser author = clerk(StaffGroups.PROCESS_OWNERS).browser();
		ChangeWalk change = ChangeWalk.upload(this.engine, author, Changed.roleAddress(Unique.word()));
		change.handIn(author, false);

		tasks.complete(reviewer.browser(), reviewer.account(), change.instance(), "userTask_reviewChange",
				Map.of("decision", "REJECT", "reason", WHY));
	}

	@ParameterizedTest
	@EnumSource
	void whoRenews(Door door, @Autowired Memberships memberships) {
		CompletedTasks tasks = tasks(door);
		Member member = this.members.enroll();
		Instant inTheWindow = memberships.find(member.organization().id())
			.orElseThrow()
			.validUntil()
			.minusDays(60)
			.atTime(18, 0)
			.toInstant(ZoneOffset.UTC);
		ClockUtil.setCurrentTime(Date.from(inTheWindow));
		Browser founder = browser(member);
		String place = founder.postForm("/membership/re-enroll", "organization=" + member.organization().id());
		String path = URI.create(place).getPath();
		String instance = path.substring(path.lastIndexOf('/') + 1);

		tasks.complete(founder, member.founder(), instance, "userTask_chooseLevel", Map.of("level", "REGISTERED"));
		Map<String, Object> signature = new java.util.LinkedHashMap<>(this.members.signature());
		HttpResponse<String> page = founder.get(path);
		for (String field : List.of("agreementVersion", "agreementLanguage", "agreementSha256")) {
			signature.put(field, Walk.hidden(page, field));
		}
		tasks.complete(founder, member.founder(), instance, "userTask_signAgreement", signature);
		tasks.complete(founder, member.founder(), instance, "userTask_confirmProfile", Map.of("profileUpToDate", true));
	}

	@AfterAll
	static void noTaskOfAnyModelWasForgotten() {
		List<String> all = new ArrayList<>(TaskOfModel.all().keySet());
		assertThat(all).hasSizeGreaterThan(20);
		for (Door door : Door.values()) {
			assertThat(CompletedTasks.SEEN.get(door)).as(door.toString()).containsExactlyElementsOf(all);
		}
	}

	private CompletedTasks tasks(Door door) {
		return new CompletedTasks(this.engine.engine(), this.trail, door);
	}

	private Browser browser(Member member) {
		return this.people.signedIn(this.port, member.address());
	}

	private Clerk clerk(String group) {
		return Clerk.of(this.people, this.port, group);
	}

	/** The name of a task carries its case. */
	private Task named(String part) {
		return this.engine.engine().getTaskService().createTaskQuery().taskNameLike("%" + part + "%").singleResult();
	}

}
