package org.partnercenter.backoffice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.TrialProcess;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A rehearsal passes over no hour in which somebody is to be told something. */
@PartnerCenterTest
class IdleTimersTests {

	@Autowired
	IdleWatch watch;

	@Autowired
	IdleDigest digest;

	@Autowired
	Absences absences;

	@Autowired
	Engine engine;

	@Autowired
	TaskService tasks;

	@Autowired
	People people;

	@Autowired
	Clock clock;

	@Test
	void theWatchIsBusyWhenTheNextTaskBecomesOverdue() {
		Instant due = this.clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(1, ChronoUnit.HOURS);
		this.tasks.setDueDate(task().getId(), Date.from(due));

		assertThat(this.watch.idleUntil()).isBeforeOrEqualTo(due);
	}

	@Test
	void theWatchIsAlwaysBusyWhileSomebodyIsOrWillBeAbsent() {
		String clerk = this.people.staff(StaffGroups.FINANCE);
		LocalDate tomorrow = LocalDate.now(this.clock).plusDays(1);

		assertThat(this.absences.plan(clerk, tomorrow, tomorrow, this.people.staff(StaffGroups.FINANCE))).isEmpty();

		assertThat(this.watch.idleUntil()).isBefore(this.clock.instant());
	}

	@Test
	void theDigestIsBusyWhileATaskWaitsForAGroup() {
		this.tasks.addCandidateGroup(task().getId(), StaffGroups.FINANCE);

		assertThat(this.digest.idleUntil()).isBefore(this.clock.instant());
	}

	private Task task() {
		return TrialProcess.task(this.engine.engine(),
				TrialProcess.startedAtApproval(this.engine.engine(), Unique.word()));
	}

}
