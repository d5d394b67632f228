package org.partnercenter.wizard;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.OrganizationAdministrators;
import org.partnercenter.testing.Browser;
import org.partnercenter.partner.IndividualProfile;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.TrialProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Decisions in the portal. */
@PartnerCenterTest
class TaskPagesTests {

	@LocalServerPort
	int port;

	@Autowired
	ProcessEngine engine;

	@Autowired
	People people;

	@Autowired
	Members members;

	@Autowired
	org.partnercenter.partner.People associations;

	private Member member;

	private Browser administrator;

	private Browser colleague;

	private String task;

	private ProcessInstance trial;

	@BeforeEach
	void begin(@Autowired OrganizationAdministrators administrators) {
		this.member = this.members.enroll();
		this.administrator = this.people.signedIn(this.port, this.member.address());
		String address = "colleague@" + this.member.domain();
		String second = this.people.person(address);
		this.associations.associate(this.member.organization().id(), second,
				new IndividualProfile("Ada", "Example", address, null, null, null, false));
		administrators.add(organization(), second);
		this.colleague = this.people.signedIn(this.port, address);
		this.trial = TrialProcess.startedAtApproval(this.engine, organization());
		this.task = TrialProcess.task(this.engine, this.trial).getId();
	}

	@Test
	@Proves("R-093")
	void showsTheOpenTasksOfAPersonsGroups() {
		assertThat(this.administrator.get("/tasks").body()).contains("href=\"/tasks/" + this.task + "\"",
				"Approve: Ada, Acme");
	}

	@Test
	void showsWhoAsksAsTextAndNothingElse() {
		assertThat(page().body()).contains("<h1>Approve: Ada, Acme</h1>",
				"<p><strong>Ada &lt;Example&gt; **null**</strong> asks to join. See <a href=\"/rules\">the rules</a>.</p>");
	}

	@Test
	void decidesByTheSameFormAndCheckAsTasklist() {
		HttpResponse<String> refused = decide(this.administrator, "conditions", "exam");
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("Enter “Reason”.");

		assertThat(decide(this.administrator, "approved", "true", "showApplicant", "Eve", "conditions", "exam",
				"conditions", "fee")
			.headers()
			.firstValue("Location")
			.orElseThrow()).endsWith("/tasks");

		assertThat(history()).contains(Map.entry("approved", true), Map.entry("conditions", "[\"exam\",\"fee\"]"))
			.doesNotContainKeys("showApplicant");
		assertThat(this.administrator.get("/tasks").body()).contains("Your decision is recorded.")
			.doesNotContain(this.task);
	}

	@Test
	@Proves("D-19")
	void whatAColleagueHasClaimedInTasklistStaysOpenToTheOthers() {
		this.engine.getTaskService().claim(this.task, this.people.person("colleague@" + this.member.domain()));

		assertThat(this.administrator.get("/tasks").body()).containsOnlyOnce("/tasks/" + this.task);
		assertThat(this.colleague.get("/tasks").body()).containsOnlyOnce("/tasks/" + this.task);
		decide(this.administrator, "approved", "true");
		assertThat(history()).contains(Map.entry("approved", true));
	}

	@Test
	@Proves("D-19")
	void whoComesSecondIsToldWhoWasFirst() {
		HttpResponse<String> open = this.colleague.get("/tasks/" + this.task);
		decide(this.administrator, "approved", "true");

		HttpResponse<String> late = this.colleague.submit(open, "/tasks/" + this.task, "reason", "no");
		assertThat(late.statusCode()).isEqualTo(200);
		assertThat(late.body()).contains("This has been decided already", "Ada Example has decided this on");
		assertThat(this.colleague.get("/tasks/" + this.task).body()).contains("This has been decided already");
		assertThat(history()).containsEntry("approved", true);
	}

	@Test
	@Proves("D-19")
	void ofTwoWhoDecideAtOnceOneIsToldSo() throws Exception {
		HttpResponse<String> first = this.administrator.get("/tasks/" + this.task);
		HttpResponse<String> second = this.colleague.get("/tasks/" + this.task);
		ExecutorService both = Executors.newFixedThreadPool(2);
		List<Callable<Integer>> decisions = List.of(
				() -> this.administrator.submit(first, "/tasks/" + this.task, "approved", "true").statusCode(),
				() -> this.colleague.submit(second, "/tasks/" + this.task, "reason", "no").statusCode());

		List<Integer> answers = both.invokeAll(decisions).stream().map(TaskPagesTests::result).toList();

		both.shutdown();
		assertThat(answers).containsExactlyInAnyOrder(302, 200);
	}

	@Test
	@Proves("D-19")
	void somebodyElsesTaskLooksLikeNone() {
		Browser stranger = this.people.signedIn(this.port, this.members.enroll().address());

		assertThat(stranger.get("/tasks").body()).contains("Nothing waits for you.");
		assertThat(stranger.get("/tasks/" + this.task).statusCode()).isEqualTo(404);
		assertThat(stranger.submit(stranger.get("/tasks"), "/tasks/" + this.task, "approved", "true").statusCode())
			.isEqualTo(404);
		decide(this.administrator, "approved", "true");
		assertThat(stranger.get("/tasks/" + this.task).statusCode()).isEqualTo(404);
		assertThat(stranger.get("/tasks/unknown").statusCode()).isEqualTo(404);
	}

	@Test
	void aStepOfAWizardIsShownAsOne() {
		ProcessInstance own = TrialProcess.startFor(this.engine, this.member.founder(), organization());
		Browser browser = this.administrator;

		assertThat(browser.get("/tasks").body()).contains("href=\"/wizard/" + own.getId() + "\"");
		assertThat(browser.get("/tasks/" + TrialProcess.task(this.engine, own).getId())
			.headers()
			.firstValue("Location")
			.orElseThrow()).endsWith("/wizard/" + own.getId());
	}

	private String organization() {
		return this.member.organization().partnerProgramId();
	}

	private HttpResponse<String> page() {
		return this.administrator.get("/tasks/" + this.task);
	}

	private HttpResponse<String> decide(Browser person, String... fields) {
		return person.submit(page(), "/tasks/" + this.task, fields);
	}

	private Map<String, Object> history() {
		Map<String, Object> values = new java.util.HashMap<>();
		for (HistoricVariableInstance variable : this.engine.getHistoryService()
			.createHistoricVariableInstanceQuery()
			.processInstanceId(this.trial.getId())
			.list()) {
			values.put(variable.getName(), variable.getValue());
		}
		return values;
	}

	private static int result(Future<Integer> answer) {
		try {
			return answer.get();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
