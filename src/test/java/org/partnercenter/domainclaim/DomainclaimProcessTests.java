package org.partnercenter.domainclaim;

import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.partner.AlreadyEnrolled;
import org.partnercenter.partner.Claim;
import org.partnercenter.partner.ClaimState;
import org.partnercenter.partner.DomainClaims;
import org.partnercenter.partner.IndividualProfile;
import org.partnercenter.partner.NewOrganization;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
import org.partnercenter.partner.Outcome;
import org.partnercenter.process.Variables;
import org.partnercenter.testing.FlowCoverage;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.processInstanceQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.partnercenter.domainclaim.DomainclaimVariables.DECISION;
import static org.partnercenter.domainclaim.DomainclaimVariables.REASON;

@PartnerCenterTest
@Proves({ "D-17", "D-21" })
class DomainclaimProcessTests {

	@Autowired
	ProcessEngine engine;

	@Autowired
	Organizations organizations;

	@Autowired
	DomainClaims claims;

	@Autowired
	Accounts accounts;

	@Autowired
	People people;

	@Autowired
	Inbox inbox;

	private final String domain = Unique.domain();

	private final String holder = Unique.word() + "@" + this.domain;

	private final String claimant = Unique.word() + "@" + this.domain;

	private String clerk;

	@BeforeEach
	void useEngine() {
		init(this.engine);
		this.clerk = this.people.staff("regional-service-center");
	}

	@Test
	@Proves({ "D-26" })
	void givesTheDomainToWhoeverClaimsItNow(@Autowired Trail trail) {
		Organization before = enroll(this.holder);
		Organization now = enroll(this.claimant);
		ProcessInstance instance = contested(now);

		assertThat(instance).isWaitingAt("userTask_decideClaim");
		assertThat(task(instance)).hasCandidateGroup("regional-service-center");
		decide(instance, Outcome.GRANT, "extract of the register");
		execute(job("sendTask_tellAdministrators", instance));

		assertThat(instance).isEnded().hasPassed("endEvent_claimSettled");
		assertThat(onlyClaim(now).state()).isEqualTo(ClaimState.PROVEN);
		assertThat(this.claims.of(before.id())).isEmpty();
		assertThat(this.inbox.lastTo(this.claimant).text()).contains("extract of the register");
		assertThat(this.inbox.lastTo(this.holder).subject()).contains("any more");
		assertThat(trail.of(now.id())).filteredOn(fact -> fact.action().equals("domain.settled"))
			.singleElement()
			.matches(fact -> fact.actorAccount().equals(this.clerk));
	}

	@Test
	void leavesTheDomainWhereItIs() {
		Organization before = enroll(this.holder);
		Organization now = enroll(this.claimant);
		ProcessInstance instance = contested(now);

		decide(instance, Outcome.REFUSE, "no document");
		execute(job("sendTask_tellAdministrators", instance));

		assertThat(instance).isEnded();
		assertThat(onlyClaim(before).state()).isEqualTo(ClaimState.PROVEN);
		assertThat(this.claims.of(now.id())).isEmpty();
		assertThat(this.inbox.lastTo(this.holder).subject()).contains("stays with");
		assertThat(this.inbox.lastTo(this.claimant).subject()).contains("does not count");
	}

	@Test
	void showsTheClerkWhoHasTheDomainAndWhoWantsIt() {
		Organization before = enroll(this.holder);
		Organization now = enroll(this.claimant);

		Task task = task(contested(now));

		assertThat(task.getName()).endsWith(": " + this.domain);
		assertThat(this.engine.getTaskService().getVariablesLocal(task.getId())).containsKeys("showSince")
			.containsEntry("showDomain", this.domain)
			.hasEntrySatisfying("showHolder", name -> assertThat((String) name).startsWith(before.legalName()))
			.hasEntrySatisfying("showClaimant", name -> assertThat((String) name).startsWith(now.legalName()));
	}

	@Test
	void wantsADecisionWithAReason() {
		enroll(this.holder);
		ProcessInstance instance = contested(enroll(this.claimant));

		assertThatThrownBy(() -> complete(task(instance), Variables.with(DECISION, Outcome.GRANT).asMap()));
		assertThatThrownBy(() -> complete(task(instance), Variables.with(REASON, "none").asMap()));

		assertThat(instance).isWaitingAt("userTask_decideClaim");
	}

	/**
	 * The system administrator may everything in the engine, but not in another's name.
	 */
	@ParameterizedTest
	@ValueSource(strings = { StaffGroups.CAMUNDA_ADMIN, StaffGroups.FINANCE, StaffGroups.AUDITORS,
			StaffGroups.PROCESS_OWNERS })
	void isNotDecidedByStaffOfAnotherKind(String group, @Autowired Trail trail) {
		Organization before = enroll(this.holder);
		Organization now = enroll(this.claimant);
		ProcessInstance instance = contested(now);
		this.clerk = this.people.staff(group);

		assertThatExceptionOfType(AuthorizationException.class)
			.isThrownBy(() -> decide(instance, group, Outcome.GRANT, "because I can"));

		assertThat(instance).isWaitingAt("userTask_decideClaim");
		assertThat(onlyClaim(before).state()).isEqualTo(ClaimState.PROVEN);
		assertThat(onlyClaim(now).state()).isEqualTo(ClaimState.CONTESTED);
		assertThat(trail.of(now.id())).extracting(Recorded::action).doesNotContain("domain.settled");
	}

	@Test
	void asksNobodyIfTheEnrollmentRollsBack(@Autowired TransactionTemplate transaction) {
		enroll(this.holder);
		UUID claim = transaction.execute(status -> {
			Claim contested = onlyClaim(enroll(this.claimant));
			status.setRollbackOnly();
			return contested.id();
		});

		assertThat(processInstanceQuery().processInstanceBusinessKey(claim.toString()).count()).isZero();
	}

	@AfterAll
	static void everyFlowWasTaken() {
		assertThat(FlowCoverage.untaken("domainclaim")).isEmpty();
	}

	private void decide(ProcessInstance instance, Outcome outcome, String reason) {
		decide(instance, StaffGroups.REGIONAL_SERVICE_CENTER, outcome, reason);
	}

	private void decide(ProcessInstance instance, String group, Outcome outcome, String reason) {
		Task task = task(instance);
		this.engine.getIdentityService().setAuthentication(this.clerk, List.of(group));
		try {
			complete(task, Variables.with(DECISION, outcome).and(REASON, reason).asMap());
		}
		finally {
			this.engine.getIdentityService().clearAuthentication();
		}
	}

	private ProcessInstance contested(Organization by) {
		String claim = onlyClaim(by).id().toString();
		return processInstanceQuery().processInstanceBusinessKey(claim).singleResult();
	}

	private Claim onlyClaim(Organization of) {
		assertThat(this.claims.of(of.id())).hasSize(1);
		return this.claims.of(of.id()).get(0);
	}

	private Organization enroll(String founder) {
		Account person = this.accounts.get(this.people.person(founder));
		NewOrganization told = new NewOrganization(Unique.company(), null, "US", null, null, null, null, null, null,
				null);
		try {
			return this.organizations.enroll(null, told, person.id(),
					new IndividualProfile("Ada", "Example", founder, null, null, null, false));
		}
		catch (AlreadyEnrolled ex) {
			throw new AssertionError(ex);
		}
	}

}
