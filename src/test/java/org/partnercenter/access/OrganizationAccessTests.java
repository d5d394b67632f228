package org.partnercenter.access;

import java.net.http.HttpResponse;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.TrialProcess;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.testing.TrialProcess.startedAtApproval;

@PartnerCenterTest
class OrganizationAccessTests {

	@Autowired
	ProcessEngine engine;

	private String organization;

	private String foreigner;

	private String address;

	private String account;

	private Browser ada;

	private Task own;

	private Task foreign;

	@BeforeEach
	void signedIn(@LocalServerPort int port, @Autowired People people) {
		this.organization = Unique.word();
		this.foreigner = Unique.word();
		this.address = "ada@" + Unique.domain();
		this.own = TrialProcess.task(this.engine, startedAtApproval(this.engine, this.organization));
		this.foreign = TrialProcess.task(this.engine, startedAtApproval(this.engine, this.foreigner));
		this.account = people.person(this.address);
		this.ada = people.administrator(port, this.address, this.organization);
		this.ada.get("/camunda/app/tasklist/" + this.engine.getName() + "/");
	}

	@Test
	void theSharedFilterShowsAnOrganizationItsTasks() {
		String filters = this.ada.get(api("/filter?firstResult=0&maxResults=2000&itemCount=false&resourceType=Task"))
			.body();
		assertThat(filters).contains("All tasks");
		String filter = filters.replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
		assertThat(this.ada.get(api("/filter/" + filter + "/list?firstResult=0&maxResults=200")).body())
			.contains(this.own.getId())
			.doesNotContain(this.foreign.getId());
		assertThat(this.ada
			.post(api("/filter/" + filter + "/list?firstResult=0&maxResults=200"),
					"{\"orQueries\":[{\"assigneeExpression\":\"${ currentUser()}\"}]}")
			.statusCode()).isIn(400, 500);
		assertThat(this.ada.put(api("/filter/" + filter), "{\"resourceType\":\"Task\",\"name\":\"mine\",\"query\":{}}")
			.statusCode()).isEqualTo(403);
	}

	@Test
	void anOrganizationSeesItsOwnTasksOnly() {
		assertThat(this.ada.get(api("/task?maxResults=50")).body()).contains(this.own.getId())
			.doesNotContain(this.foreign.getId());
		assertThat(this.ada.post(api("/task?maxResults=50"), "{}").body()).contains(this.own.getId())
			.doesNotContain(this.foreign.getId());
		assertThat(this.ada.get(api("/task/" + this.foreign.getId())).statusCode()).isEqualTo(404);
		assertThat(this.ada.get(api("/task/" + this.foreign.getId() + "/form")).statusCode()).isIn(403, 404);
		assertThat(this.ada.get(api("/task/" + this.foreign.getId() + "/form-variables")).statusCode()).isEqualTo(403);
		assertThat(
				this.ada.post(api("/task/" + this.foreign.getId() + "/claim"), "{\"userId\":\"" + this.account + "\"}")
					.statusCode())
			.isEqualTo(403);
		assertThat(this.ada.post(api("/task/" + this.foreign.getId() + "/complete"), "{}").statusCode()).isEqualTo(403);
		assertThat(this.ada.post(api("/task/" + this.foreign.getId() + "/submit-form"), "{}").statusCode())
			.isEqualTo(403);
	}

	@Test
	void anOrganizationSeesNoDeploymentsInstancesHistoryOrPeople() {
		for (String list : new String[] { "/deployment", "/process-definition", "/process-instance",
				"/variable-instance", "/history/process-instance", "/history/task", "/history/variable-instance",
				"/history/detail", "/history/user-operation", "/authorization", "/filter", "/job", "/incident" }) {
			assertThat(this.ada.get(api(list + "?maxResults=50")).body()).as(list)
				.satisfiesAnyOf(body -> assertThat(body).isEqualTo("[]"),
						body -> assertThat(body).contains("Exception"), body -> assertThat(body)
							.doesNotContain(this.foreigner, this.foreign.getId(), this.foreign.getProcessInstanceId()));
		}
		assertThat(this.ada.get(api("/user?maxResults=50")).body()).contains(this.account).doesNotContain("staff-");
		String deployment = this.engine.getRepositoryService()
			.createDeploymentQuery()
			.deploymentName("trial")
			.singleResult()
			.getId();
		assertThat(this.ada.get(api("/deployment/" + deployment + "/resources")).statusCode()).isEqualTo(403);
		assertThat(this.ada.get(api("/process-definition/key/trial/xml")).statusCode()).isIn(403, 404);
	}

	@Test
	void anOrganizationChangesNothingButItsTasks() {
		String value = "{\"value\":\"x\",\"type\":\"String\"}";
		String foreignInstance = "/process-instance/" + this.foreign.getProcessInstanceId();
		String task = "/task/" + this.own.getId();

		unauthorized(this.ada.put(api(foreignInstance + "/variables/organization"), value));
		unauthorized(this.ada.put(api("/process-instance/" + this.own.getProcessInstanceId() + "/variables/a"), value));
		unauthorized(this.ada.put(api(task + "/variables/organization"), value));
		unauthorized(this.ada.put(api(task + "/localVariables/approved"), value));
		unauthorized(this.ada.post(api(task + "/delegate"), "{\"userId\":\"bob\"}"));
		unauthorized(this.ada.post(api(foreignInstance + "/modification"),
				"{\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"userTask_approve\"}]}"));
		unauthorized(
				this.ada.post(api("/filter/create"), "{\"resourceType\":\"Task\",\"name\":\"mine\",\"query\":{}}"));
		unauthorized(this.ada.post(api("/process-definition/key/trial/start"), "{}"));
		unauthorized(this.ada.post(api("/task/create"), "{\"name\":\"any\"}"));
	}

	@Test
	void anOrganizationCancelsNoWizardOfOthers() {
		ProcessInstance wizard = TrialProcess.start(this.engine, this.foreigner);

		unauthorized(this.ada.post(api("/message"), "{\"messageName\":\"wizardCancelled\",\"all\":true}"));

		assertThat(TrialProcess.task(this.engine, wizard)).isNotNull();
	}

	private static void unauthorized(HttpResponse<String> response) {
		assertThat(response.statusCode()).isEqualTo(403);
	}

	@Test
	void anExpressionInAQueryIsRefusedOverHttp() {
		String expression = "\"assigneeExpression\":\"${currentUser()}\"";
		assertThat(this.ada.post(api("/task"), "{" + expression + "}").statusCode()).isEqualTo(400);
		assertThat(this.ada.post(api("/task"), "{\"orQueries\":[{" + expression + "}]}").statusCode()).isEqualTo(400);
		assertThat(this.ada.post(api("/task/count"), "{\"orQueries\":[{" + expression + "}]}").statusCode())
			.isEqualTo(400);
	}

	@Test
	void invalidAnswersAreTheSendersFault() {
		String undeclared = "{\"variables\":{\"approved\":{\"value\":true},\"organization\":{\"value\":\"999\"}}}";
		for (String door : new String[] { "/complete", "/submit-form" }) {
			var answer = this.ada.post(api("/task/" + this.own.getId() + door), undeclared);
			assertThat(answer.statusCode()).isEqualTo(400);
			assertThat(answer.body()).contains("organization=[undeclared]");
		}
		assertThat(this.ada
			.post(api("/task/" + this.own.getId() + "/bpmnError"),
					"{\"errorCode\":\"any\",\"variables\":{\"organization\":{\"value\":\"999\"}}}")
			.statusCode()).isEqualTo(403);
		assertThat(this.engine.getTaskService().getVariable(this.own.getId(), "organization"))
			.isEqualTo(this.organization);
	}

	@Test
	void whoHasClaimedATaskMayGiveItBackAndNobodyElse() {
		String claim = "{\"userId\":\"" + this.account + "\"}";
		assertThat(this.ada.post(api("/task/" + this.own.getId() + "/claim"), claim).statusCode()).isEqualTo(204);
		assertThat(this.ada.post(api("/task/" + this.own.getId() + "/unclaim"), "{}").statusCode()).isEqualTo(204);
		assertThat(assigneeOf(this.own)).isNull();
		this.engine.getTaskService().setAssignee(this.own.getId(), "somebody");
		this.engine.getTaskService().setAssignee(this.foreign.getId(), "somebody");
		unauthorized(this.ada.post(api("/task/" + this.own.getId() + "/unclaim"), "{}"));
		unauthorized(this.ada.post(api("/task/" + this.foreign.getId() + "/unclaim"), "{}"));
		assertThat(assigneeOf(this.own)).isEqualTo("somebody");
	}

	private String assigneeOf(Task task) {
		return this.engine.getTaskService().createTaskQuery().taskId(task.getId()).singleResult().getAssignee();
	}

	@Test
	void validAnswersCompleteTheTask() {
		assertThat(this.ada.get(api("/task/" + this.own.getId() + "/deployed-form")).body()).contains("trial-approve");
		assertThat(this.ada
			.post(api("/task/" + this.own.getId() + "/submit-form"),
					"{\"variables\":{\"approved\":{\"value\":true},\"reason\":{\"value\":null},"
							+ "\"conditions\":{\"type\":\"Json\",\"value\":\"[\\\"exam\\\"]\"}}}")
			.statusCode()).isEqualTo(204);
		assertThat(this.engine.getTaskService().createTaskQuery().taskId(this.own.getId()).count()).isZero();
		assertThat(this.engine.getHistoryService().createUserOperationLogQuery().userId(this.account).count())
			.isPositive();
	}

	private String api(String path) {
		return "/camunda/api/engine/engine/" + this.engine.getName() + path;
	}

}
