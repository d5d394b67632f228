package org.partnercenter.backoffice;

import java.util.Date;
import java.util.Map;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.People;
import org.partnercenter.testing.TrialProcess;
import org.partnercenter.testing.Unique;
import org.partnercenter.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

import static org.partnercenter.testing.People.PASSWORD;

/** The pages of the back office in a real browser. */
@BrowserTest
class BackofficeLooksTests {

	@Autowired
	People people;

	@Autowired
	Engine engine;

	@Test
	void theyAreWellServedOnDesktopAndPhone(Visitor clerk) {
		String colleague = this.people.staff(StaffGroups.FINANCE);
		for (int age = 0; age < 9; age += 2) {
			Date now = ClockUtil.getCurrentTime();
			ClockUtil.setCurrentTime(new Date(now.getTime() - age * 86_400_000L));
			Task task = task();
			this.engine.engine().getTaskService().setDueDate(task.getId(), new Date(now.getTime() - 86_400_000L));
			Task done = task();
			ClockUtil.setCurrentTime(now);
			this.engine.engine().getTaskService().complete(done.getId(), Map.of("approved", true));
		}
		clerk.signsIn(this.people.staff(StaffGroups.FINANCE), PASSWORD);

		clerk.open("/staff/workload");
		clerk.sees("Workload");
		clerk.isWellServed("workload");
		clerk.open("/account/absence");
		clerk.page().selectOption("#deputy", colleague);
		clerk.press("Plan the absence");
		clerk.isWellServed("absence");
		clerk.open("/account/task-mails");
		clerk.isWellServed("task-mails");
	}

	private Task task() {
		return TrialProcess.task(this.engine.engine(),
				TrialProcess.startedAtApproval(this.engine.engine(), Unique.word()));
	}

}
