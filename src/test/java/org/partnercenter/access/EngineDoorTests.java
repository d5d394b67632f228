package org.partnercenter.access;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The engine's REST behind the web apps: whoever does not run the system sends it nothing
 * but work on tasks, whatever the engine itself would let pass.
 */
@PartnerCenterTest
class EngineDoorTests {

	private static final String VARIABLE = "{\"value\":\"x\",\"type\":\"String\"}";

	/** {t} is a task, {i} its instance, {d} its model, {j} and {c} jobs, {f} a filter. */
	private static final String WRITES = """
			POST /task/{t}/assignee
			POST /task/{t}/delegate
			POST /task/{t}/bpmnError
			POST /task/{t}/bpmnEscalation
			POST /task/{t}/identity-links
			POST /task/{t}/comment/create
			PUT /task/{t}/comment
			POST /task/{t}/attachment/create
			DELETE /task/{t}/attachment/x
			PUT /task/{t}
			DELETE /task/{t}
			POST /task/create
			PUT /task/{t}/variables/organization
			PUT /task/{t}/localVariables/approved
			POST /task/{t}/localVariables
			PUT /process-instance/{i}/variables/organization
			POST /process-instance/{i}/variables
			POST /process-instance/{i}/modification
			PUT /process-instance/{i}/suspended
			PUT /process-instance/suspended
			POST /process-instance/delete
			POST /process-instance/variables-async
			POST /process-instance/message-async
			DELETE /process-instance/{i}
			POST /execution/{i}/signal
			POST /execution/{i}/create-incident
			POST /execution/{i}/messageSubscriptions/wizardCancelled/trigger
			POST /message
			POST /signal
			POST /condition
			POST /process-definition/key/trial/start
			POST /process-definition/key/trial/submit-form
			PUT /process-definition/{d}/suspended
			POST /process-definition/{d}/restart
			DELETE /process-definition/{d}
			POST /decision-definition/key/association-route/evaluate
			POST /deployment/create
			DELETE /deployment/x
			PUT /job/{j}/retries
			POST /job/{j}/execute
			DELETE /job/{j}
			PUT /job/{c}/retries
			PUT /job/{c}/duedate
			PUT /job/{c}/suspended
			POST /job/{c}/execute
			DELETE /job/{c}
			PUT /job/suspended
			POST /job/retries
			PUT /job-definition/suspended
			POST /history/cleanup
			POST /history/process-instance/delete
			DELETE /history/process-instance/{i}
			PUT /history/user-operation/x/set-annotation
			POST /external-task/fetchAndLock
			POST /migration/execute
			POST /modification/execute
			DELETE /batch/x
			POST /filter/create
			PUT /filter/{f}
			DELETE /filter/{f}
			POST /user/create
			POST /group/create
			POST /authorization/create
			POST /tenant/create
			POST /identity/verify
			POST /telemetry/configuration
			""";

	@Autowired
	ProcessEngine engine;

	private final Map<String, Browser> people = new LinkedHashMap<>();

	private final Map<String, String> ids = new LinkedHashMap<>();

	private ProcessInstance instance;

	private Task task;

	@BeforeEach
	void everybody(@LocalServerPort int port, @Autowired People accounts) {
		String organization = Unique.word();
		this.instance = TrialProcess.startedAtApproval(this.engine, organization);
		this.task = TrialProcess.task(this.engine, this.instance);
		this.people.put("tasklist", accounts.administrator(port, "ada@" + Unique.domain(), organization));
		for (String group : List.of(StaffGroups.REGIONAL_SERVICE_CENTER, StaffGroups.FINANCE)) {
			this.people.put("tasklist of " + group, accounts.signedInStaff(port, group));
		}
		for (String group : List.of(StaffGroups.AUDITORS, StaffGroups.PROCESS_OWNERS)) {
			this.people.put("cockpit of " + group, accounts.signedInStaff(port, group));
		}
		this.people.forEach((who, browser) -> browser
			.get("/camunda/app/" + who.replaceFirst(" .*", "") + "/" + this.engine.getName() + "/"));
		fillIn();
	}

	private void fillIn() {
		this.ids.put("{t}", this.task.getId());
		this.ids.put("{i}", this.instance.getId());
		this.ids.put("{d}", this.task.getProcessDefinitionId());
		this.ids.put("{c}", cleanup().get(0).getId());
		this.ids.put("{j}", this.engine.getManagementService().createJobQuery().listPage(0, 1).get(0).getId());
		this.ids.put("{f}", this.engine.getFilterService().createFilterQuery().listPage(0, 1).get(0).getId());
	}

	@Test
	void whoeverDoesNotRunTheSystemChangesNothingButTasks() {
		int jobs = cleanup().size();

		this.people.forEach((who, browser) -> writes()
			.forEach(write -> assertThat(send(browser, write).statusCode()).as("%s by %s", write, who).isEqualTo(403)));

		assertThat(cleanup()).hasSize(jobs).noneMatch(Job::isSuspended);
		assertThat(this.engine.getTaskService().getTaskComments(this.task.getId())).isEmpty();
		assertThat(TrialProcess.task(this.engine, this.instance).getId()).isEqualTo(this.task.getId());
	}

	/** Nor does the one who reads everything send what others may. */
	@Test
	void auditorsWorkOnNoTask() {
		Browser auditor = this.people.get("cockpit of " + StaffGroups.AUDITORS);
		for (String work : List.of("claim", "unclaim", "complete", "submit-form", "resolve")) {
			assertThat(send(auditor, "POST /task/{t}/" + work).statusCode()).as(work).isEqualTo(403);
		}
	}

	@Test
	void theWebAppsStillReadTheirLists() {
		Browser auditor = this.people.get("cockpit of " + StaffGroups.AUDITORS);
		Browser clerk = this.people.get("tasklist of " + StaffGroups.REGIONAL_SERVICE_CENTER);
		for (String list : List.of("/process-instance", "/variable-instance", "/history/process-instance",
				"/history/activity-instance", "/job", "/task", "/execution", "/external-task")) {
			assertThat(auditor.post(api(list + "?maxResults=5"), "{}").statusCode()).as(list).isEqualTo(200);
			assertThat(auditor.post(api(list + "/count"), "{}").statusCode()).as(list).isEqualTo(200);
		}
		assertThat(clerk.post(api("/filter/" + this.ids.get("{f}") + "/list?maxResults=5"), "{}").statusCode())
			.isEqualTo(200);
	}

	/** Everybody of the web apps reads all kinds of things there, but not everything. */
	@Test
	void whatMayNotBeReadIsRefusedAndNoFaultOfOurs() {
		String decision = this.engine.getRepositoryService()
			.createDecisionDefinitionQuery()
			.listPage(0, 1)
			.get(0)
			.getId();
		Browser ada = this.people.get("tasklist");
		for (String part : List.of("", "/xml", "/diagram")) {
			HttpResponse<String> answer = ada.get(api("/decision-definition/" + decision + part));
			assertThat(answer.statusCode()).as(part).isEqualTo(403);
			assertThat(answer.body()).contains("AuthorizationException").doesNotContain("\tat ", "stackTrace");
		}
		assertThat(ada.get(api("/decision-definition/x")).statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1_100, 200_000 })
	void jsonThatIsNestedWithoutEndIsWrongAndNoFaultOfOurs(int depth) {
		String nested = "[".repeat(depth) + "]".repeat(depth);
		for (String body : List.of(nested, "{\"unknown\":" + nested + "}", "{\"orQueries\":" + nested + "}")) {
			for (String list : List.of("/task?maxResults=5", "/task/count")) {
				HttpResponse<String> answer = this.people.get("tasklist").post(api(list), body);
				assertThat(answer.statusCode()).as(list).isEqualTo(400);
				assertThat(answer.body()).doesNotContain("\tat ", "stackTrace");
			}
		}
	}

	private Stream<String> writes() {
		return WRITES.lines();
	}

	private HttpResponse<String> send(Browser browser, String write) {
		String path = write.substring(write.indexOf(' ') + 1);
		for (Map.Entry<String, String> id : this.ids.entrySet()) {
			path = path.replace(id.getKey(), id.getValue());
		}
		return switch (write.substring(0, write.indexOf(' '))) {
			case "POST" -> browser.post(api(path), "{}");
			case "PUT" -> browser.put(api(path), VARIABLE);
			default -> browser.delete(api(path));
		};
	}

	private List<Job> cleanup() {
		return this.engine.getHistoryService().findHistoryCleanupJobs();
	}

	private String api(String path) {
		return "/camunda/api/engine/engine/" + this.engine.getName() + path;
	}

}
