package org.partnercenter.backoffice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.People;
import org.partnercenter.testing.PostgresTest;
import org.partnercenter.testing.TrialProcess;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written in SQL, on the database of production, and by two at once. */
@PostgresTest
class BackofficeOnPostgresTests {

	@Autowired
	TasklistFilters filters;

	@Autowired
	Escalations escalations;

	@Autowired
	Digests digests;

	@Autowired
	Absences absences;

	@Autowired
	MailChoices choices;

	@Autowired
	Workload workload;

	@Autowired
	Engine engine;

	@Autowired
	People people;

	@Autowired
	Clock clock;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void twoNodesThatStartAtOnceMakeEachFilterOnce() throws Exception {
		this.jdbc.update("update tasklist_filter set digest = 'another'");
		this.jdbc.update("update tasklist_filter set filter_id = null where name = 'Overdue'");
		this.engine.engine()
			.getFilterService()
			.createFilterQuery()
			.filterName("Overdue")
			.list()
			.forEach(filter -> this.engine.engine().getFilterService().deleteFilter(filter.getId()));

		both(() -> {
			this.filters.bringUpToDate();
			return null;
		});

		assertThat(this.engine.engine().getFilterService().createFilterQuery().filterName("Overdue").count())
			.isEqualTo(1);
		assertThat(this.jdbc.queryForObject("select count(*) from tasklist_filter where digest = 'another'",
				Integer.class))
			.isZero();
	}

	@Test
	void sweepsPagesAndFiguresWork() {
		String clerk = this.people.staff(StaffGroups.FINANCE);
		String colleague = this.people.staff(StaffGroups.FINANCE);
		this.choices.choose(clerk, MailChoice.OFF);
		this.choices.choose(clerk, MailChoice.AT_ONCE);
		Task task = task();
		this.engine.engine().getTaskService().addCandidateGroup(task.getId(), StaffGroups.FINANCE);
		this.engine.engine().getTaskService().claim(task.getId(), clerk);
		this.engine.engine()
			.getTaskService()
			.setDueDate(task.getId(), new Date(ClockUtil.getCurrentTime().getTime() - 1000));
		Task done = task();
		this.engine.engine().getTaskService().complete(done.getId(), Map.of("approved", true));
		LocalDate today = LocalDate.now(this.clock);

		while (this.escalations.escalateBatch()) {
		}
		assertThat(this.absences.plan(clerk, today, today, colleague)).isEmpty();
		while (this.digests.sendBatch()) {
		}
		this.absences.handOver();
		this.absences.endWhatIsOver();

		assertThat(this.engine.task(task.getProcessInstanceId()).getPriority()).isEqualTo(75);
		assertThat(this.engine.task(task.getProcessInstanceId()).getAssignee()).isNull();
		assertThat(this.workload.lines()).anySatisfy(line -> {
			assertThat(line.group()).isEqualTo("finance");
			assertThat(line.overdue()).isPositive();
		}).anySatisfy(line -> assertThat(line.done()).isPositive());
	}

	private Task task() {
		return TrialProcess.task(this.engine.engine(),
				TrialProcess.startedAtApproval(this.engine.engine(), Unique.word()));
	}

	private static void both(Callable<Void> work) throws Exception {
		ExecutorService nodes = Executors.newFixedThreadPool(2);
		try {
			for (Future<Void> result : nodes.invokeAll(List.of(work, work))) {
				result.get();
			}
		}
		finally {
			nodes.shutdown();
		}
	}

}
