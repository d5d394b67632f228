package org.partnercenter.backoffice;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.OrganizationAdministrators;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.FlowCoverage;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.TrialProcess;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Hours and days pass over open tasks: escalation, deputies, digests, news. */
@PartnerCenterTest
class TaskWatchProcessTests {

	@Autowired
	Engine engine;

	@Autowired
	TaskService tasks;

	@Autowired
	People people;

	@Autowired
	OrganizationAdministrators administrators;

	@Autowired
	Absences absences;

	@Autowired
	MailChoices choices;

	@Autowired
	TaskNews news;

	@Autowired
	Inbox inbox;

	@Autowired
	Trail trail;

	@Autowired
	Clock clock;

	@Autowired
	JdbcTemplate jdbc;

	private final String organization = Unique.word();

	private final String ada = "ada@" + Unique.domain();

	private final String bob = "bob@" + Unique.domain();

	@AfterAll
	static void everyFlowWasTaken() {
		assertThat(FlowCoverage.untaken("task-watch")).isEmpty();
		assertThat(FlowCoverage.untaken("task-digest")).isEmpty();
		assertThat(FlowCoverage.untaken("task-news")).isEmpty();
	}

	@Test
	void whatIsOverdueEscalatesOnceHoweverOftenItIsLookedFor() {
		administer();
		this.choices.choose(account(this.ada), MailChoice.DAILY);
		List<Task> overdue = List.of(overdue(), overdue(), overdue(), overdue());

		watch();
		watch();

		for (Task task : overdue) {
			assertThat(again(task).getPriority()).isEqualTo(75);
			assertThat(actions(task)).containsOnlyOnce("backoffice.task-escalated");
		}
		this.inbox.deliver();
		assertThat(this.inbox.to(this.ada)).filteredOn(mail -> mail.subject().startsWith("Overdue: ")).hasSize(4);
		assertThat(this.inbox.to(this.bob)).as("has chosen nothing").isEmpty();
	}

	@Test
	void whoeverIsAwayIsRepresentedByAColleagueUntilHeIsBack() {
		administer();
		Task claimed = task();
		this.tasks.claim(claimed.getId(), account(this.ada));
		LocalDate today = LocalDate.now(this.clock);

		assertThat(this.absences.plan(account(this.ada), today.plusDays(1), today.plusDays(2), account(this.bob)))
			.isEmpty();
		watch();
		assertThat(again(claimed).getAssignee()).as("not yet").isEqualTo(account(this.ada));
		daysPass(1);
		watch();
		watch();
		Task later = task();

		assertThat(again(claimed).getAssignee()).isNull();
		assertThat(candidates(claimed)).contains(account(this.bob), group());
		assertThat(this.tasks.getVariableLocal(claimed.getId(), "showDeputyFor")).isEqualTo("Ada Example");
		assertThat(actions(claimed)).containsOnlyOnce("backoffice.task-handed-over");
		assertThat(candidates(later)).contains(account(this.bob));
		assertThat(actions(later)).contains("backoffice.deputy-named");
		this.inbox.deliver();
		assertThat(this.inbox.to(this.bob)).filteredOn(mail -> mail.subject().equals("You are deputy for Ada Example"))
			.singleElement()
			.satisfies(mail -> assertThat(mail.text()).contains("/tasks/" + claimed.getId()));

		this.engine.complete(claimed.getProcessInstanceId(), account(this.bob), Map.of("approved", true));
		assertThat(this.trail.about("task", claimed.getId())).filteredOn(fact -> fact.action().equals("task.completed"))
			.singleElement()
			.satisfies(fact -> {
				assertThat(fact.actorAccount()).isEqualTo(account(this.bob));
				assertThat(fact.onBehalfOf()).isEqualTo(account(this.ada));
			});
		daysPass(2);
		watch();
		assertThat(candidates(later)).containsExactly(group());
		assertThat(candidates(task())).containsExactly(group());
		assertThat(this.absences.of(account(this.ada))).isEmpty();
	}

	@Test
	void aDeputyMustBeAColleagueWhoIsThere() {
		administer();
		LocalDate today = LocalDate.now(this.clock);
		String stranger = this.people.person("eve@" + Unique.domain());

		assertThat(this.absences.plan(account(this.ada), today, today, stranger)).containsOnlyKeys("deputy");
		assertThat(this.absences.plan(account(this.ada), today, today, account(this.ada))).containsOnlyKeys("deputy");
		assertThat(this.absences.plan(account(this.ada), today.minusDays(1), today, account(this.bob)))
			.containsOnlyKeys("from");
		assertThat(this.absences.plan(account(this.ada), today, today.minusDays(1), account(this.bob)))
			.containsOnlyKeys("until");
		assertThat(this.absences.plan(account(this.bob), today, today.plusDays(3), account(this.ada))).isEmpty();
		assertThat(this.absences.plan(account(this.bob), today.plusDays(3), today.plusDays(5), account(this.ada)))
			.containsOnlyKeys("from");
		assertThat(this.absences.plan(account(this.ada), today.plusDays(2), today.plusDays(9), account(this.bob)))
			.containsOnlyKeys("deputy");
	}

	@Test
	void theDigestTellsOnceADayWhatIsNewAndOnlyIfSomethingIs() {
		administer();
		this.choices.choose(account(this.ada), MailChoice.DAILY);
		this.choices.choose(account(this.bob), MailChoice.OFF);
		Task task = task();

		morning();
		morning();
		assertThat(digests(this.ada)).hasSize(1);
		assertThat(digests(this.ada).get(0)).contains("/tasks/" + task.getId(), "Approve: Ada, Acme");
		daysPass(1);
		morning();
		assertThat(digests(this.ada)).as("nothing new").hasSize(1);
		this.tasks.setDueDate(task.getId(), new Date(ClockUtil.getCurrentTime().getTime() - 1000));
		daysPass(1);
		morning();

		assertThat(digests(this.ada)).hasSize(2);
		assertThat(digests(this.bob)).isEmpty();
	}

	@Test
	void aMemberOfStaffWhoseAddressStandsInAdminGetsTheDigestUnlessHeChoosesOtherwise() {
		String clerk = this.people.staff(StaffGroups.FINANCE);
		User user = this.engine.engine().getIdentityService().createUserQuery().userId(clerk).singleResult();
		user.setEmail(this.ada);
		this.engine.engine().getIdentityService().saveUser(user);
		Task task = task();
		this.tasks.addCandidateGroup(task.getId(), StaffGroups.FINANCE);

		morning();

		assertThat(digests(this.ada)).hasSize(1);
	}

	@Test
	void whoWantsToKnowAtOnceIsToldByAProcessOfItsOwnAndOnlyHe() {
		administer();
		assertThat(newsOf(task())).as("nobody wants to know").isNull();
		this.choices.choose(account(this.ada), MailChoice.AT_ONCE);

		Task task = task();
		this.inbox.deliver();
		assertThat(this.inbox.to(this.ada)).as("not in the way of who creates it").isEmpty();
		this.engine.run(newsOf(task).getId(), "sendTask_tellAtOnce");
		this.news.tell(task.getId());

		this.inbox.deliver();
		assertThat(this.inbox.to(this.ada)).singleElement().satisfies(mail -> {
			assertThat(mail.subject()).isEqualTo("New task: Approve: Ada, Acme");
			assertThat(mail.path()).isEqualTo("/tasks/" + task.getId());
		});
		assertThat(this.inbox.to(this.bob)).isEmpty();
	}

	@Test
	void inThePlaceOfWhoIsAwayHisDeputyIsTold() {
		administer();
		this.choices.choose(account(this.ada), MailChoice.AT_ONCE);
		LocalDate today = LocalDate.now(this.clock);
		this.absences.plan(account(this.ada), today, today, account(this.bob));

		Task task = task();
		this.engine.run(newsOf(task).getId(), "sendTask_tellAtOnce");

		this.inbox.deliver();
		assertThat(this.inbox.to(this.ada)).isEmpty();
		assertThat(this.inbox.to(this.bob)).extracting(mail -> mail.subject()).contains("New task: Approve: Ada, Acme");
	}

	private void administer() {
		this.administrators.found(this.organization);
		this.administrators.add(this.organization, account(this.ada));
		this.administrators.add(this.organization, account(this.bob));
	}

	private String account(String address) {
		return this.people.person(address);
	}

	private String group() {
		return OrganizationAdministrators.groupOf(this.organization);
	}

	private Task task() {
		ProcessInstance instance = TrialProcess.startedAtApproval(this.engine.engine(), this.organization);
		return this.engine.task(instance.getId());
	}

	private Task overdue() {
		Task task = task();
		this.tasks.setDueDate(task.getId(), new Date(ClockUtil.getCurrentTime().getTime() - 1000));
		return task;
	}

	private Task again(Task task) {
		return this.engine.task(task.getProcessInstanceId());
	}

	private List<String> actions(Task task) {
		return this.trail.about("task", task.getId()).stream().map(Recorded::action).toList();
	}

	private Set<String> candidates(Task task) {
		return this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.map(link -> (link.getUserId() != null) ? link.getUserId() : link.getGroupId())
			.collect(Collectors.toSet());
	}

	private List<String> digests(String address) {
		this.inbox.deliver();
		return this.inbox.to(address)
			.stream()
			.filter(mail -> mail.subject().startsWith("Your tasks: "))
			.map(mail -> mail.text())
			.toList();
	}

	private ProcessInstance newsOf(Task task) {
		return this.engine.instance("task-news", task.getId());
	}

	private static void daysPass(int days) {
		ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + Duration.ofDays(days).toMillis()));
	}

	/** The others' tasks are looked at, too. */
	private void watch() {
		runThrough("task-watch");
	}

	private void morning() {
		runThrough("task-digest");
	}

	private void runThrough(String process) {
		String instance = this.engine.engine().getRuntimeService().startProcessInstanceByKey(process).getId();
		for (Job job = next(instance); job != null; job = next(instance)) {
			this.engine.engine().getManagementService().executeJob(job.getId());
		}
		assertThat(this.engine.hasEnded(instance)).isTrue();
	}

	private Job next(String instance) {
		return this.engine.engine().getManagementService().createJobQuery().processInstanceId(instance).singleResult();
	}

}
