package org.partnercenter.association;

import org.partnercenter.form.InvalidAnswers;
import org.partnercenter.membership.Memberships;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import java.util.Date;
import java.time.ZoneOffset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.access.OneTimeLinks;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.partner.People;
import org.partnercenter.partner.Roles;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.FlowCoverage;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.ReceivedMail;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.partnercenter.wizard.Wizard;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PartnerCenterTest
class AssociationProcessTests {

	@Autowired
	AssociationProcess process;

	@Autowired
	AssociationRequests requests;

	@Autowired
	Members members;

	@Autowired
	Engine engine;

	@Autowired
	Wizard wizard;

	@Autowired
	People people;

	@Autowired
	Roles roles;

	@Autowired
	OneTimeLinks links;

	@Autowired
	Inbox inbox;

	@Autowired
	Trail trail;

	@Autowired
	org.partnercenter.testing.People accounts;

	private Member member;

	private String applicant;

	private String address;

	private UUID request;

	private String instance;

	@BeforeEach
	void somebodyAsksAnOrganization() {
		this.member = this.members.enroll();
		this.address = "applicant@" + Unique.domain();
		this.applicant = this.accounts.person(this.address);
		ask(this.applicant);
	}

	@Test
	@Proves({ "R-071", "R-090", "R-091", "R-092", "R-098", "D-16", "D-26" })
	void aProvenMailboxAtTheOrganizationsDomainJoinsWithOneMail() {
		String colleague = "colleague@" + this.member.domain();
		String account = this.accounts.person(colleague);
		ask(account);
		give(account, colleague);

		assertThat(this.inbox.lastTo(colleague).subject()).contains(this.member.organization().displayName());
		assertThat(this.inbox.to(colleague)).hasSize(1);
		assertThat(this.people.isAssociated(this.member.organization().id(), account)).isFalse();

		this.process.mailboxProven(this.request);
		complete(account, Members.individualProfile(colleague));

		assertThat(this.people.isAssociated(this.member.organization().id(), account)).isTrue();
		this.engine.run(this.instance, "sendTask_tellWhoJoined");
		assertThat(this.engine.passed(this.instance, "endEvent_associated")).isTrue();
		assertThat(this.inbox.lastTo(this.member.address()).text()).contains(colleague);
	}

	@Test
	@Proves({ "R-093", "R-094", "D-26" })
	void aForeignDomainAsksTheAdministratorWhoseDecisionIsTold() {
		askTheAdministrator();
		assertThat(this.inbox.lastTo(this.member.address()).text()).contains(this.address);
		assertThat(this.people.isAssociated(this.member.organization().id(), this.applicant)).isFalse();

		decide(this.member.founder(), "APPROVE", "Works with us as contractor");
		this.engine.run(this.instance, "sendTask_sendApproval");
		assertThat(this.inbox.lastTo(this.address).text()).contains("Works with us as contractor");
		complete(this.applicant, Members.individualProfile(this.address));

		assertThat(this.people.isAssociated(this.member.organization().id(), this.applicant)).isTrue();
		assertThat(this.requests.get(this.request).decision().orElseThrow().by()).isEqualTo(this.member.founder());
		assertThat(this.trail.of(this.member.organization().id())).extracting(Recorded::action)
			.contains("association.asked", "association.approved", "association.effective");
	}

	@ParameterizedTest
	@Proves("D-22")
	@ValueSource(ints = { 1, 31 })
	void whoseMembershipHasEndedLetsNobodyIn(int daysOver, @Autowired Memberships memberships) {
		askTheAdministrator();
		String colleague = "colleague@" + this.member.domain();
		String account = this.accounts.person(colleague);
		UUID asked = this.request;
		String askedIn = this.instance;
		ask(account);
		LocalDate ended = memberships.find(this.member.organization().id()).orElseThrow().validUntil();
		ClockUtil.setCurrentTime(Date.from(ended.plusDays(daysOver).atTime(20, 0).toInstant(ZoneOffset.UTC)));

		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> give(account, colleague))
			.satisfies(refused -> assertThat(refused.violations()).containsEntry("email",
					List.of("association.membershipEnded")));
		this.request = asked;
		this.instance = askedIn;
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> decide(this.member.founder(), "APPROVE", "Works with us"))
			.satisfies(refused -> assertThat(refused.violations()).containsEntry("decision",
					List.of("association.membershipEnded")));
		assertThat(state()).isEqualTo(RequestState.WAITING_FOR_DECISION);
	}

	@Test
	@Proves({ "R-093", "R-094" })
	void aRejectionEndsTheRequestAndSaysWhy() {
		askTheAdministrator();
		decide(this.member.founder(), "REJECT", "We do not know this person");
		this.engine.run(decision(), "sendTask_sendRejection");

		assertThat(this.inbox.lastTo(this.address).text()).contains("We do not know this person");
		assertThat(this.engine.passed(this.instance, "endEvent_refused")).isTrue();
		assertThat(state()).isEqualTo(RequestState.REJECTED);
	}

	@Test
	@Proves({ "R-095", "R-096" })
	void whoDoesNotMatchMayCorrectHisEntries() {
		give(this.applicant, this.address);
		complete(this.applicant, Map.of("nextStep", "CORRECT"));
		assertThat(task().getTaskDefinitionKey()).isEqualTo("userTask_giveAddress");

		give(this.applicant, "given.to.me@" + this.member.domain());

		assertThat(state()).isEqualTo(RequestState.WAITING_FOR_PROOF);
	}

	@Test
	@Proves("R-097")
	void cancelForgetsWhatWasEntered() {
		give(this.applicant, this.address);
		this.wizard.cancel(this.instance);

		assertThat(state()).isEqualTo(RequestState.CANCELLED);
		assertThat(this.requests.get(this.request).applicant()).isEmpty();
		assertThat(this.engine.passed(this.instance, "endEvent_cancelled")).isTrue();
	}

	@Test
	@Proves("D-17")
	void aRoleAddressNeverApprovesByItself() {
		give(this.applicant, "support@" + this.member.domain());

		assertThat(task().getTaskDefinitionKey()).isEqualTo("userTask_chooseHowToGoOn");
	}

	@Test
	@Proves("D-19")
	void nobodyDecidesSoTheAdministratorIsRemindedAndThenTheServiceCenterMayDecide() {
		askTheAdministrator();
		String decision = decision();
		this.engine.run(decision, "event_reminderDue");
		this.engine.run(decision, "sendTask_remindAdministrators");
		assertThat(this.inbox.lastTo(this.member.address()).subject()).contains("still waits");

		String clerk = clerk();
		assertThatExceptionOfType(AuthorizationException.class).isThrownBy(() -> decide(clerk, "APPROVE", "Seen"));
		// whoever claims it and does nothing must not keep the clerk out
		this.engine.engine().getTaskService().claim(this.engine.task(decision).getId(), this.member.founder());
		this.engine.run(decision, "event_escalationDue");
		this.engine.run(decision, "serviceTask_escalateDecision");

		assertThat(this.engine.task(decision).getAssignee()).isNull();
		assertThat(groupsAt(decision)).contains(StaffGroups.REGIONAL_SERVICE_CENTER);
		decide(clerk, "APPROVE", "Proof on file");
		assertThat(state()).isEqualTo(RequestState.APPROVED);
		assertThat(this.trail.ofProcess(decision)).filteredOn(fact -> fact.action().equals("task.completed"))
			.extracting(Recorded::actorRole)
			.containsExactly(StaffGroups.REGIONAL_SERVICE_CENTER);
	}

	@ParameterizedTest
	@ValueSource(strings = { StaffGroups.CAMUNDA_ADMIN, StaffGroups.FINANCE, StaffGroups.AUDITORS,
			StaffGroups.PROCESS_OWNERS })
	@Proves("D-19")
	void afterTheEscalationStaffOfAnotherKindStillDoesNotDecide(String group) {
		askTheAdministrator();
		this.engine.run(decision(), "event_escalationDue");
		this.engine.run(decision(), "serviceTask_escalateDecision");
		String other = this.accounts.staff(group);

		assertThatExceptionOfType(AuthorizationException.class)
			.isThrownBy(() -> decide(other, "APPROVE", "because I can"));

		assertThat(state()).isEqualTo(RequestState.WAITING_FOR_DECISION);
		assertThat(groupsAt(decision())).contains(StaffGroups.REGIONAL_SERVICE_CENTER);
		assertThat(this.trail.of(this.member.organization().id())).extracting(Recorded::action)
			.doesNotContain("association.approved", "association.rejected");
	}

	@Test
	@Proves({ "D-19", "D-26" })
	void afterThirtyDaysTheRequestEndsWithAMail() {
		askTheAdministrator();
		String decision = decision();
		this.engine.run(decision, "event_decisionExpired");
		this.engine.run(decision, "serviceTask_expireDecision");
		this.engine.run(decision, "sendTask_sendExpiry");

		assertThat(state()).isEqualTo(RequestState.EXPIRED);
		assertThat(this.engine.passed(this.instance, "endEvent_refused")).isTrue();
		assertThat(this.inbox.lastTo(this.address).subject()).contains("Nobody has decided");
	}

	@Test
	@Proves("D-16")
	void aMailboxThatIsNotProvenEndsTheRequest() {
		give(this.applicant, "colleague@" + this.member.domain());
		this.engine.run(this.instance, "event_proofExpired");
		expire();

		assertThat(state()).isEqualTo(RequestState.EXPIRED);
		assertThat(this.people.isAssociated(this.member.organization().id(), this.applicant)).isFalse();
	}

	@Test
	@Proves("D-16")
	void aProfileThatIsNotCompletedWithinFourteenDaysEndsTheRequest() {
		give(this.applicant, "colleague@" + this.member.domain());
		this.process.mailboxProven(this.request);
		this.engine.run(this.instance, "event_profileExpired");
		expire();

		assertThat(state()).isEqualTo(RequestState.EXPIRED);
	}

	@Test
	@Proves("R-097")
	void cancelOfTheProfileWithdrawsTheRequest() {
		give(this.applicant, "colleague@" + this.member.domain());
		this.process.mailboxProven(this.request);
		this.wizard.cancel(this.instance);

		assertThat(state()).isEqualTo(RequestState.WITHDRAWN);
		assertThat(this.engine.passed(this.instance, "endEvent_withdrawn")).isTrue();
	}

	@Test
	void anApplicantWhoWaitsMayWithdraw() {
		askTheAdministrator();
		String decision = decision();
		this.process.withdraw(this.request);

		assertThat(state()).isEqualTo(RequestState.WITHDRAWN);
		assertThat(this.engine.hasEnded(decision)).isTrue();
		assertThat(this.engine.passed(this.instance, "endEvent_requestWithdrawn")).isTrue();
	}

	@Test
	void nobodyDecidesOnHimselfOrForAnotherOrganization() {
		askTheAdministrator();
		Member other = this.members.enroll();

		assertThatExceptionOfType(AuthorizationException.class)
			.isThrownBy(() -> decide(other.founder(), "APPROVE", "Mine"));
		assertThatExceptionOfType(AuthorizationException.class)
			.isThrownBy(() -> decide(this.applicant, "APPROVE", "Me"));
		assertThat(state()).isEqualTo(RequestState.WAITING_FOR_DECISION);
	}

	@Test
	void aPersonHasOneOpenRequestForAnOrganization() {
		assertThat(this.process.request(this.applicant, this.member.organization().id())).isEqualTo(this.request);
		assertThat(this.requests.openOf(this.applicant)).hasSize(1);
	}

	@Test
	@Proves("R-009")
	void onePersonMayBelongToSeveralOrganizations() {
		String colleague = this.accounts.person("both@" + this.member.domain());
		ask(colleague);
		give(colleague, "both@" + this.member.domain());
		this.process.mailboxProven(this.request);
		complete(colleague, Members.individualProfile("both@" + this.member.domain()));
		this.member = this.members.enroll();
		ask(colleague);
		give(colleague, "both@" + this.member.domain());
		this.process.mailboxProven(this.request);
		complete(colleague, Members.individualProfile("both@" + this.member.domain()));

		assertThat(this.people.organizationsOf(colleague)).hasSize(2);
	}

	@Test
	void theTaskOfTheAdministratorSaysWhoAsksAndSinceWhen() {
		askTheAdministrator();
		Task task = this.engine.task(decision());

		assertThat(task.getName()).contains("Nina Applicant", this.member.organization().displayName());
		assertThat(this.engine.engine().getTaskService().getVariablesLocal(task.getId()))
			.containsEntry("showEmail", this.address)
			.containsKeys("showApplicant", "showOrganization", "showSince");
		assertThat(this.engine.engine()
			.getHistoryService()
			.createHistoricVariableInstanceQuery()
			.variableName("showEmail")
			.processInstanceId(decision())
			.list()).isEmpty();
	}

	@AfterAll
	static void everyFlowWasTaken() {
		assertThat(FlowCoverage.untaken("association")).isEmpty();
		assertThat(FlowCoverage.untaken("association-decision")).isEmpty();
	}

	private void ask(String account) {
		this.request = this.process.request(account, this.member.organization().id());
		this.instance = this.requests.get(this.request).processInstanceId();
	}

	private void give(String account, String email) {
		complete(account, Map.of("email", email, "firstName", "Nina", "lastName", "Applicant"));
	}

	private void askTheAdministrator() {
		give(this.applicant, this.address);
		complete(this.applicant, Map.of("nextStep", "CONTACT_ADMINISTRATOR"));
	}

	private void decide(String account, String decision, String reason) {
		this.engine.complete(decision(), account, Map.of("decision", decision, "reason", reason));
	}

	private void expire() {
		this.engine.run(this.instance, "serviceTask_expireRequest");
		this.engine.run(this.instance, "sendTask_tellExpiry");
	}

	private void complete(String account, Map<String, Object> answers) {
		this.engine.complete(this.instance, account, answers);
	}

	private Task task() {
		return this.engine.task(this.instance);
	}

	private String decision() {
		return this.engine.engine()
			.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.superProcessInstanceId(this.instance)
			.singleResult()
			.getId();
	}

	private List<String> groupsAt(String instance) {
		return this.engine.engine()
			.getTaskService()
			.getIdentityLinksForTask(this.engine.task(instance).getId())
			.stream()
			.map(IdentityLink::getGroupId)
			.toList();
	}

	private RequestState state() {
		return this.requests.get(this.request).state();
	}

	private String clerk() {
		return this.accounts.staff(StaffGroups.REGIONAL_SERVICE_CENTER);
	}

}
