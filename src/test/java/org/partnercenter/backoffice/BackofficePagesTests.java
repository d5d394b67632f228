package org.partnercenter.backoffice;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.CountedStatements;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.TrialProcess;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Absence, mails about tasks and workload, as pages. */
@PartnerCenterTest
class BackofficePagesTests {

	private static final String ABSENCE = "/account/absence";

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	Engine engine;

	@Autowired
	Members members;

	@Autowired
	Absences absences;

	@Autowired
	Workload workload;

	@Autowired
	Clock clock;

	@Test
	void anAdministratorPlansAnAbsenceAndTakesItBack() {
		Member member = this.members.enroll();
		String bob = this.people.person(member.address());
		Browser ada = administrator(member, "ada@" + member.domain());
		String account = this.people.person("ada@" + member.domain());
		String today = LocalDate.now(this.clock).plusDays(1).toString();

		HttpResponse<String> wrong = plan(ada, today, "2001-01-01", bob);
		assertThat(wrong.statusCode()).isEqualTo(422);
		assertThat(wrong.body()).contains("value=\"" + today + "\"", "Choose a day that is not before the first one");
		assertThat(plan(ada, today, today, bob).statusCode()).isEqualTo(302);
		assertThat(ada.get(ABSENCE).body()).contains("Your absence is planned", "deputy: Ada Example");

		String id = this.absences.of(account).get(0).id().toString();
		Member other = this.members.enroll();
		Browser stranger = this.people.signedIn(this.port, other.address());
		assertThat(delete(stranger, id).statusCode()).isEqualTo(404);
		assertThat(delete(stranger, UUID.randomUUID().toString()).statusCode()).isEqualTo(404);
		assertThat(plan(stranger, today, today, bob).body()).contains("Choose a colleague from the list");
		assertThat(stranger.get(ABSENCE).body()).doesNotContain(bob);
		assertThat(delete(ada, id).statusCode()).isEqualTo(302);
		assertThat(this.absences.of(account)).isEmpty();
	}

	@Test
	void eachChoosesForHimselfHowHeHearsOfTasks() {
		Browser clerk = this.people.signedInStaff(this.port, StaffGroups.FINANCE);

		assertThat(clerk.get("/account/task-mails").body())
			.containsPattern("value=\"DAILY\"[^>]*checked|checked[^>]*value=\"DAILY\"")
			.contains("We know no e-mail address of yours");
		assertThat(clerk.submit("/account/task-mails", "choice=HOURLY").statusCode()).isEqualTo(422);
		assertThat(clerk.submit("/account/task-mails", "choice=AT_ONCE").statusCode()).isEqualTo(302);
		assertThat(clerk.get("/account/task-mails").body()).contains("Your choice is saved")
			.containsPattern("value=\"AT_ONCE\"[^>]*checked|checked[^>]*value=\"AT_ONCE\"");
	}

	@Test
	void whoeverIsInNoGroupHasNothingToHandOver() {
		Member member = this.members.enroll();
		this.members.join(member, "carl@" + member.domain());
		Browser person = this.people.signedIn(this.port, "carl@" + member.domain());

		assertThat(person.get(ABSENCE).statusCode()).isEqualTo(404);
		assertThat(person.get("/account/task-mails").statusCode()).isEqualTo(404);
		assertThat(person.submit(person.get("/password/change"), "/account/task-mails", "choice", "DAILY").statusCode())
			.isEqualTo(404);
		assertThat(person.get("/staff/workload").statusCode()).isIn(403, 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { StaffGroups.AUDITORS, StaffGroups.PROCESS_OWNERS, StaffGroups.FINANCE,
			StaffGroups.REGIONAL_SERVICE_CENTER, StaffGroups.CAMUNDA_ADMIN })
	void allStaffSeesTheFiguresAndNobodysName(String group) {
		String organization = Unique.word();
		TrialProcess.startedAtApproval(this.engine.engine(), organization);

		String page = this.people.signedInStaff(this.port, group).get("/staff/workload").body();

		assertThat(page).contains("Administrators of organizations", "<svg").doesNotContain(organization, "style=");
	}

	@Test
	void theFiguresAreRightAndNeedTwoStatementsHoweverMuchThereIs(@Autowired DataSource source) {
		CountedStatements statements = new CountedStatements();
		statements.counting(true);
		Workload counted = new Workload(new NamedParameterJdbcTemplate(statements.counted(source)), this.clock);
		WorkloadLine before = approvals(counted);
		long asked = statements.count();
		Task old = task();
		this.engine.engine().getTaskService().setDueDate(old.getId(), ClockUtil.getCurrentTime());
		ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + Duration.ofDays(4).toMillis()));
		Task fresh = task();
		Task done = task();
		this.engine.engine().getTaskService().complete(done.getId(), Map.of("approved", true));

		WorkloadLine after = approvals(counted);

		assertThat(asked).isEqualTo(2);
		assertThat(statements.count()).isEqualTo(4);
		assertThat(fresh.getId()).isNotEqualTo(old.getId());
		assertThat(after.waiting() - before.waiting()).isEqualTo(2);
		assertThat(after.overdue()).isPositive();
		assertThat(after.ages().get(0)).isPositive();
		assertThat(after.ages().stream().mapToLong(Long::longValue).sum()).isEqualTo(after.waiting());
		assertThat(after.done() - before.done()).isEqualTo(1);
	}

	private Browser administrator(Member member, String address) {
		this.members.join(member, address);
		return this.people.administrator(this.port, address, member.organization().partnerProgramId());
	}

	private static HttpResponse<String> plan(Browser browser, String from, String until, String deputy) {
		return browser.submit(browser.get("/password/change"), ABSENCE, "from", from, "until", until, "deputy", deputy);
	}

	private static HttpResponse<String> delete(Browser browser, String absence) {
		return browser.submit(browser.get("/password/change"), ABSENCE + "/delete", "absence", absence);
	}

	private Task task() {
		return TrialProcess.task(this.engine.engine(),
				TrialProcess.startedAtApproval(this.engine.engine(), Unique.word()));
	}

	private static WorkloadLine approvals(Workload workload) {
		List<WorkloadLine> lines = workload.lines();
		return lines.stream()
			.filter(line -> line.key().equals("trial/userTask_approve/organization-administrators"))
			.findFirst()
			.orElse(WorkloadLine.of("trial", "userTask_approve", "organization-administrators"));
	}

}
