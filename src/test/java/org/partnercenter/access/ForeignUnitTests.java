package org.partnercenter.access;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.TrialProcess;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.testing.TrialProcess.startedAtApproval;

/**
 * What the people of one organization learn of another one by asking the web apps' doors:
 * nothing, not even how much there is (T-Z09 to T-Z12).
 */
@PartnerCenterTest
class ForeignUnitTests {

	@Autowired
	ProcessEngine engine;

	@Autowired
	JdbcTemplate jdbc;

	private String organization;

	private String foreigner;

	private String address;

	private Browser ada;

	private Task own;

	private Task foreign;

	private String bob;

	@BeforeEach
	void twoOrganizationsWithATaskEach(@LocalServerPort int port, @Autowired People people) {
		this.organization = Unique.word();
		this.foreigner = Unique.word();
		this.address = "ada@" + Unique.domain();
		this.own = TrialProcess.task(this.engine, startedAtApproval(this.engine, this.organization));
		this.foreign = TrialProcess.task(this.engine, startedAtApproval(this.engine, this.foreigner));
		this.ada = people.administrator(port, this.address, this.organization);
		people.administrator(port, "bob@" + Unique.domain(), this.foreigner);
		this.bob = "org-" + this.foreigner + "-administrators";
		this.ada.get("/camunda/app/tasklist/" + this.engine.getName() + "/");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/history/task?", "/history/process-instance?", "/history/variable-instance?",
			"/history/detail?", "/history/activity-instance?", "/history/identity-link-log?",
			"/history/user-operation?", "/history/incident?", "/history/job-log?", "/history/decision-instance?",
			"/variable-instance?", "/process-instance?", "/execution?", "/job?", "/incident?", "/event-subscription?",
			"/external-task?", "/authorization?", "/deployment?", "/process-definition/statistics?", "/task?",
			"/group?", "/user?", "/task/report/candidate-group-count?",
			"/history/task/report?reportType=count&groupBy=processName&",
			"/history/process-instance/report?reportType=duration&periodUnit=month&",
			"/identity/groups?userId=staff-admin&", "/variable-instance/count?processInstanceIdIn=none&" })
	void listsShowNothingOfAnother(String list) {
		HttpResponse<String> answer = this.ada.get(api(list + "maxResults=2000"));

		assertThat(answer.body()).as(list + " " + answer.statusCode())
			.doesNotContain(this.foreigner, this.foreign.getId(), this.foreign.getProcessInstanceId(), this.bob,
					"staff-");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/history/task", "/history/process-instance", "/history/activity-instance",
			"/history/user-operation", "/history/identity-link-log", "/process-instance", "/execution",
			"/authorization" })
	void countsCountNothingOfAnother(String list) {
		HttpResponse<String> answer = this.ada.get(api(list + "/count"));

		assertThat(answer.statusCode() >= 400 || answer.body().contains("\"count\":0")).as(list + ": " + answer.body())
			.isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "processInstanceId=%1$s", "taskId=%2$s", "processVariables=organization_eq_%3$s",
			"candidateGroup=%4$s", "processInstanceBusinessKeyLike=%%25", "nameLike=%%25Acme%%25" })
	void pagesCountsAndOrderOfTasksTellNothingOfAnother(String condition) {
		String asked = condition.formatted(this.foreign.getProcessInstanceId(), this.foreign.getId(), this.foreigner,
				this.bob);
		for (String order : List.of("", "&sortBy=dueDate&sortOrder=asc",
				"&sortBy=nameCaseInsensitive&sortOrder=desc")) {
			assertThat(this.ada.get(api("/task?maxResults=100&" + asked + order)).body())
				.doesNotContain(this.foreign.getId(), this.foreigner);
			assertThat(this.ada.get(api("/task?firstResult=1&maxResults=100&" + asked + order)).body())
				.doesNotContain(this.foreign.getId());
		}
		assertThat(this.ada.get(api("/task/count?" + asked)).body()).containsPattern("\"count\":[01]}");
		assertThat(this.ada.get(api("/task/count")).body()).isEqualTo("{\"count\":1}");
	}

	@Test
	void whoeverHadATaskThatSomebodyElseHasNowHasLostIt(@Autowired People people) {
		String account = people.person("eve@" + Unique.domain());
		String successor = people.person("sam@" + Unique.domain());
		this.engine.getTaskService().setAssignee(this.own.getId(), account);
		assertThat(mayWork(account)).isTrue();

		this.engine.getTaskService().setAssignee(this.own.getId(), successor);

		assertThat(mayWork(account)).isFalse();
		assertThat(mayWork(successor)).isTrue();
		this.engine.getTaskService().setAssignee(this.own.getId(), null);
		assertThat(mayWork(successor)).isFalse();
		this.engine.getTaskService().addCandidateUser(this.own.getId(), account);
		assertThat(mayWork(account)).isTrue();
		this.engine.getTaskService().deleteCandidateUser(this.own.getId(), account);
		assertThat(mayWork(account)).isFalse();
		assertThat(this.ada.get(api("/task/" + this.own.getId())).statusCode()).as("the group still may")
			.isEqualTo(200);
	}

	@Test
	void ofTasksThatAreDoneNoGrantIsLeft(@Autowired People people) {
		List<String> done = new ArrayList<>();
		for (int i = 0; i < 100; i++) {
			Task task = TrialProcess.task(this.engine, startedAtApproval(this.engine, this.organization));
			this.engine.getTaskService().setAssignee(task.getId(), people.person("eve@" + this.address.split("@")[1]));
			this.engine.getTaskService().setAssignee(task.getId(), people.person(this.address));
			this.engine.getTaskService().complete(task.getId(), Map.of("approved", true));
			done.add(task.getId());
		}

		String places = String.join(", ", Collections.nCopies(done.size(), "?"));
		assertThat(this.jdbc.queryForObject(
				"select count(*) from act_ru_authorization where resource_id_ in (" + places + ")", Integer.class,
				done.toArray()))
			.isZero();
	}

	/** By what the engine grants to the person himself. */
	private boolean mayWork(String account) {
		this.engine.getIdentityService().setAuthentication(account, List.of());
		try {
			return this.engine.getTaskService().createTaskQuery().taskId(this.own.getId()).count() == 1;
		}
		finally {
			this.engine.getIdentityService().clearAuthentication();
		}
	}

	private String api(String path) {
		return "/camunda/api/engine/engine/" + this.engine.getName() + path;
	}

}
