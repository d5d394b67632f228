package org.partnercenter.stories;

import java.util.Date;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What an administrator finds at a task before he opens it. */
@PartnerCenterTest
class DecisionTaskTests {

	@Test
	void aNewTaskHasItsNameDatesPriorityAndTheColumnsOfTheFilters(@LocalServerPort int port, @Autowired Members members,
			@Autowired People people, @Autowired TaskService tasks) {
		Member member = members.enroll();
		String address = "x@" + Unique.domain();
		Walk walk = Walk.asking(people.signedIn(port, address), member.organization().id());
		walk.giveAddress(address);
		walk.askTheAdministrator();

		Task task = tasks.createTaskQuery()
			.taskCandidateGroup("org-" + member.organization().partnerProgramId() + "-administrators")
			.singleResult();

		String organization = member.organization().displayName();
		assertThat(task.getName()).isEqualTo("Decide on association: Nina Applicant, " + organization);
		assertThat(task.getDescription()).contains("Decide with a reason (R-093)");
		assertThat(task.getPriority()).isEqualTo(60);
		assertThat(days(task, task.getDueDate())).isEqualTo(3);
		assertThat(days(task, task.getFollowUpDate())).isEqualTo(1);
		assertThat(tasks.getVariablesLocal(task.getId())).containsEntry("showOrganization", organization)
			.containsEntry("showCountry", "United States")
			.containsEntry("showLevel", "Registered Member")
			.containsKey("showWaitingSince");
	}

	private static long days(Task task, Date date) {
		return Math.round((date.getTime() - task.getCreateTime().getTime()) / 86_400_000.0);
	}

}
