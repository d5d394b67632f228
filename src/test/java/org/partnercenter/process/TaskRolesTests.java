package org.partnercenter.process;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.TrialProcess;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Roles of a model become people and groups of the case; what they must see lies beside.
 */
@PartnerCenterTest
class TaskRolesTests {

	@Autowired
	ProcessEngine engine;

	private final String businessKey = Unique.word();

	@BeforeEach
	void deploy() {
		deploy("trialRoles");
	}

	@Test
	void theApplicantOfTheCaseIsAskedHimself() {
		Task task = start("trialRoles", "applicant");

		assertThat(task.getAssignee()).isEqualTo(this.businessKey);
		assertThat(groupsOf(task)).isEmpty();
	}

	@Test
	@Proves("R-093")
	void theAdministratorsOfTheCaseAreAskedAsAGroup() {
		Task task = start("trialRoles", "administrators");

		assertThat(task.getAssignee()).isNull();
		assertThat(groupsOf(task)).containsExactly("group-" + this.businessKey);
	}

	@Test
	void staffStandsUnderItsOwnName() {
		assertThat(groupsOf(start("trialRoles", "staff"))).containsExactly("regional-service-center");
	}

	@Test
	void aVariableDoesNotDecideWhoIsAsked() {
		ProcessInstance instance = this.engine.getRuntimeService()
			.createProcessInstanceByKey("trialRoles")
			.businessKey(this.businessKey)
			.startBeforeActivity("administrators")
			.setVariables(Map.of("organization-administrators", "group-mine", "applicant", "me", "role", "me"))
			.execute();

		assertThat(groupsOf(TrialProcess.task(this.engine, instance))).containsExactly("group-" + this.businessKey);
	}

	@Test
	void aRoleThatNobodyCanNameIsRefused() {
		String process = Unique.word();
		deploy(process);

		assertThatThrownBy(() -> start(process, "applicant")).hasMessageContaining("Nobody says who holds [applicant]");
		assertThat(groupsOf(start(process, "staff"))).containsExactly("regional-service-center");
	}

	@Test
	void theTaskIsNamedAfterTheCaseAndShowsWhatTheDeciderMustSee(@Autowired JdbcTemplate database) {
		String organization = Unique.word();
		Task task = TrialProcess.task(this.engine, TrialProcess.startedAtApproval(this.engine, organization));

		assertThat(task.getName()).isEqualTo("Approve: Ada, Acme");
		assertThat(this.engine.getTaskService().getVariablesLocal(task.getId())).containsOnlyKeys("showApplicant",
				"showWaitingSince");
		assertThat(
				database.queryForObject("select count(*) from ACT_HI_VARINST where NAME_ like 'show%'", Integer.class))
			.isZero();
		assertThat(
				database.queryForObject("select count(*) from ACT_HI_DETAIL where NAME_ like 'show%'", Integer.class))
			.isZero();

		this.engine.getTaskService().complete(task.getId(), Map.of("approved", true));
		assertThat(this.engine.getRuntimeService()
			.createVariableInstanceQuery()
			.processInstanceIdIn(task.getProcessInstanceId())
			.variableNameLike("show%")
			.count()).isZero();
	}

	@Test
	void aDisplayCopyIsKnownByItsName() {
		assertThat(DisplayCopies.variableOf("applicant")).isEqualTo("showApplicant");
		assertThat(List.of("showApplicant", "showX")).allMatch(DisplayCopies::isDisplayCopy);
		assertThat(List.of("show", "shown", "showing", "applicant")).noneMatch(DisplayCopies::isDisplayCopy);
	}

	private void deploy(String process) {
		this.engine.getRepositoryService()
			.createDeployment()
			.addModelInstance(process + ".bpmn",
					Bpmn.createExecutableProcess(process)
						.camundaHistoryTimeToLiveString("P1D")
						.startEvent()
						.userTask("applicant")
						.camundaCandidateGroups("applicant")
						.userTask("administrators")
						.camundaCandidateGroups("organization-administrators")
						.userTask("staff")
						.camundaCandidateGroups("regional-service-center")
						.endEvent()
						.done())
			.enableDuplicateFiltering(false)
			.deploy();
	}

	private Task start(String process, String task) {
		return TrialProcess.task(this.engine,
				this.engine.getRuntimeService()
					.createProcessInstanceByKey(process)
					.businessKey(this.businessKey)
					.startBeforeActivity(task)
					.execute());
	}

	private List<String> groupsOf(Task task) {
		return this.engine.getTaskService()
			.getIdentityLinksForTask(task.getId())
			.stream()
			.filter(link -> "candidate".equals(link.getType()))
			.map(IdentityLink::getGroupId)
			.toList();
	}

}
