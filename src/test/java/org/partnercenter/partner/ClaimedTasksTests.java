package org.partnercenter.partner;

import java.util.UUID;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.OrganizationAdministrators;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.TrialProcess;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a task that an administrator had claimed. */
@PartnerCenterTest
class ClaimedTasksTests {

	@Autowired
	private People people;

	@Autowired
	private Roles roles;

	@Autowired
	private Locations locations;

	@Autowired
	private Companies companies;

	@Autowired
	private org.partnercenter.testing.People accounts;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private TaskService tasks;

	@Autowired
	private AuthorizationService grants;

	private String ada;

	private String boris;

	private UUID fabrikam;

	private String group;

	private ProcessInstance instance;

	private Task task;

	@BeforeEach
	void claim() {
		this.ada = this.accounts.person(Unique.word() + "@" + Unique.domain());
		this.boris = this.accounts.person(Unique.word() + "@" + Unique.domain());
		Organization organization = this.companies.foundedBy(this.ada);
		this.fabrikam = organization.id();
		this.group = OrganizationAdministrators.groupOf(organization.partnerProgramId());
		this.people.associate(this.fabrikam, this.boris, Companies.profile("Boris"));
		this.roles.give(administrator(), this.ada);
		this.instance = TrialProcess.startedAtApproval(this.engine, organization.partnerProgramId());
		this.task = TrialProcess.task(this.engine, this.instance);
		this.tasks.claim(this.task.getId(), this.boris);
		assertThat(rights()).as("given by the engine").isPositive();
	}

	@AfterEach
	void remove() {
		this.engine.getRuntimeService().deleteProcessInstance(this.instance.getId(), "end of the test");
	}

	@Test
	@Proves("D-30")
	void goesBackToTheOthersWhenHeIsRemoved() {
		this.people.remove(this.fabrikam, this.boris, this.ada, "Gone");

		assertThat(this.tasks.createTaskQuery().taskCandidateGroup(this.group).taskUnassigned().count()).isEqualTo(1);
		assertThat(rights()).isZero();
	}

	@Test
	@Proves("D-30")
	void goesBackToTheOthersWhenHisRoleIsTaken() {
		this.roles.take(administrator(), this.ada);

		assertThat(this.tasks.createTaskQuery().taskCandidateGroup(this.group).taskUnassigned().count()).isEqualTo(1);
		assertThat(rights()).isZero();
	}

	@Test
	void staysHisWhileHeAdministersInAnotherRole() {
		this.roles.give(
				new HeldRole(this.fabrikam, administrator().location(), this.boris, ContactRole.LOCATION_ADMINISTRATOR),
				this.ada);

		this.roles.take(administrator(), this.ada);

		assertThat(this.tasks.createTaskQuery().taskAssignee(this.boris).count()).isEqualTo(1);
	}

	private long rights() {
		return this.grants.createAuthorizationQuery()
			.userIdIn(this.boris)
			.resourceType(Resources.TASK)
			.resourceId(this.task.getId())
			.count();
	}

	private HeldRole administrator() {
		return new HeldRole(this.fabrikam, this.locations.headquarters(this.fabrikam).id(), this.boris,
				ContactRole.GLOBAL_ADMINISTRATOR);
	}

}
