package org.partnercenter.backoffice;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.process.TaskDates;
import org.partnercenter.testing.PartnerCenterTest;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The table {@code task-dates}, row by row, and what a task gets of it. */
@PartnerCenterTest
class TaskDatesTests {

	@Autowired
	TaskDates dates;

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			textBlock = """
							association-decision,  userTask_decideAssociation, organization-administrators, REGISTERED, 3,  1,  60, -,             true
							certification-contest, userTask_decideContest,     regional-service-center,     -,          5,  2,  50, camunda-admin, false
							domainclaim,           userTask_decideClaim,       regional-service-center,     GOLD,       5,  2,  60, camunda-admin, false
							legalname,             userTask_decideNameChange,  regional-service-center,     -,          10, 5,  40, camunda-admin, false
							enrollment,            userTask_reviewNamesakes,   regional-service-center,     -,          10, 5,  30, camunda-admin, false
							payment,               userTask_chooseHowToPay,    organization-administrators, GOLD,       14, 7,  40, -,             true
							payment,               userTask_confirmTransfer,   finance,                     GOLD,       10, 3,  70, camunda-admin, false
							payment,               userTask_confirmTransfer,   finance,                     CERTIFIED,  14, 5,  50, camunda-admin, false
							payment,               userTask_confirmTransfer,   finance,                     -,          14, 5,  50, camunda-admin, false
							payment,               userTask_confirmAsSecond,   finance,                     -,          2,  1,  70, camunda-admin, false
							unapplied-payment,     userTask_clearUpPayment,    finance,                     -,          5,  2,  50, camunda-admin, false
							reenrollment,          userTask_chooseLevel,       organization-administrators, GOLD,       60, 30, 50, -,             true
							reenrollment,          userTask_confirmProfile,    organization-administrators, CERTIFIED,  60, 30, 40, -,             true
							process-change,        userTask_reviewChange,      process-owners,              -,          3,  1,  60, -,             false
					stray-exam,            userTask_clearUpStrayExam,  regional-service-center,     -,          14, 7,  30, camunda-admin, false
							""")
	void eachRowSaysByWhenAndHowPressing(String process, String task, String group, String level, int due, int followUp,
			int priority, String escalatesTo, boolean tells) {
		TaskDates.Row row = this.dates.row(process, task, group, level).orElseThrow();

		assertThat(new TaskDates.Row("", row.due(), row.followUp(), row.priority(), row.escalatesTo(), row.tells()))
			.isEqualTo(new TaskDates.Row("", due, followUp, priority, escalatesTo, tells));
	}

	@Test
	void thereAreFourteenRowsAndNoneForWhatNobodyKnows() {
		assertThat(Dmn.readModelFromFile(Path.of("processes", "task-dates.dmn").toFile())
			.getModelElementsByType(Rule.class)).hasSize(14);
		assertThat(this.dates.row("association", "userTask_giveAddress", "applicant", null)).isEmpty();
	}

	@Test
	void everyTaskForAGroupSaysWhatToDoAndWhichRuleApplies() throws Exception {
		try (Stream<Path> files = Files.list(Path.of("processes"))) {
			List<UserTask> tasks = files.filter(file -> file.toString().endsWith(".bpmn"))
				.flatMap(file -> Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class).stream())
				.filter(task -> !task.getCamundaCandidateGroupsList().contains("applicant"))
				// no rule of the program says how its flows are changed
				.filter(task -> !task.getCamundaCandidateGroupsList().contains("process-owners"))
				.toList();
			assertThat(tasks).isNotEmpty()
				.allSatisfy(task -> assertThat(task.getDocumentations().iterator().next().getTextContent())
					.containsPattern("\\([^)]*[RD]-\\d+"));
		}
	}

}
