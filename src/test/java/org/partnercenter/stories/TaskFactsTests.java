package org.partnercenter.stories;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Who ends a task leaves his name, his decision and his reason, whatever the door. */
@PartnerCenterTest
class TaskFactsTests {

	@LocalServerPort
	int port;

	@Autowired
	Trail trail;

	@Autowired
	Engine engine;

	@Autowired
	People people;

	@Autowired
	Members members;

	private HistoryService history;

	private Member member;

	private String task;

	@BeforeEach
	void somebodyAsks() {
		this.history = this.engine.engine().getHistoryService();
		this.member = this.members.enroll();
		String address = "applicant@" + Unique.domain();
		Walk walk = Walk.asking(this.people.signedIn(this.port, address), this.member.organization().id());
		walk.giveAddress(address);
		walk.askTheAdministrator();
		this.task = this.engine
			.task(this.engine.engine()
				.getRuntimeService()
				.createProcessInstanceQuery()
				.superProcessInstanceId(walk.instance())
				.singleResult()
				.getId())
			.getId();
	}

	@Test
	@Proves("T-E07")
	void aDecisionInThePortalIsRecorded() {
		Browser founder = this.people.signedIn(this.port, this.member.address());

		founder.submit(founder.get("/tasks/" + this.task), "/tasks/" + this.task, "decision", "APPROVE", "reason",
				"Works with us");

		assertRecorded("APPROVE", "Works with us");
		assertInTheLogOfTheEngine();
	}

	@Test
	@Proves("T-E07")
	void aDecisionInTasklistIsRecorded() {
		Browser founder = this.people.signedIn(this.port, this.member.address());

		founder.get("/camunda/app/tasklist/");
		founder.post(api("/task/" + this.task + "/claim"), "{\"userId\":\"%s\"}".formatted(this.member.founder()));
		founder.post(api("/task/" + this.task + "/submit-form"), """
				{"variables":{"decision":{"value":"REJECT"},"reason":{"value":"Nobody knows him"}}}""");

		assertRecorded("REJECT", "Nobody knows him");
		assertInTheLogOfTheEngine();
	}

	@Test
	@Proves("T-E07")
	void whoIsNeitherTheApplicantNorOfTheGroupIsNotSaidToBe() {
		String admin = this.people.staff("camunda-admin");
		Walk walk = Walk.asking(this.people.signedIn(this.port, "other@" + Unique.domain()),
				this.member.organization().id());
		String step = this.engine.task(walk.instance()).getId();

		this.engine.complete(walk.instance(), admin,
				Map.of("email", "other@" + Unique.domain(), "firstName", "Nina", "lastName", "Applicant"));

		assertThat(this.trail.about("task", step)).singleElement().satisfies(fact -> {
			assertThat(fact.actorAccount()).isEqualTo(admin);
			assertThat(fact.actorRole()).isEqualTo("candidate");
		});
	}

	/**
	 * All that other tests have completed in this run, too: every task of every model.
	 */
	@Test
	@Proves("T-E07")
	void noTaskWasEverCompletedWithoutATrace() {
		List<HistoricTaskInstance> completed = this.history.createHistoricTaskInstanceQuery()
			.taskDeleteReason("completed")
			.list()
			.stream()
			.filter(ended -> !ended.getProcessDefinitionKey().startsWith("trial"))
			.toList();

		assertThat(completed).isNotEmpty().allSatisfy(ended -> {
			List<Recorded> facts = this.trail.about("task", ended.getId())
				.stream()
				.filter(fact -> fact.action().equals("task.completed"))
				.toList();
			assertThat(facts).singleElement()
				.satisfies(fact -> assertThat(fact.details()).containsEntry("task", ended.getTaskDefinitionKey()));
			assertThat(
					this.history.createUserOperationLogQuery().taskId(ended.getId()).operationType("Complete").list())
				.extracting(UserOperationLogEntry::getUserId)
				.containsExactlyElementsOf(
						facts.stream().map(Recorded::actorAccount).filter(actor -> actor != null).toList());
		});
	}

	@Test
	@Proves("T-E08")
	void whoDeletesHistoryLeavesTheTrail() {
		Browser founder = this.people.signedIn(this.port, this.member.address());
		founder.submit(founder.get("/tasks/" + this.task), "/tasks/" + this.task, "decision", "REJECT", "reason",
				"Nobody knows him");
		String instance = this.trail.about("task", this.task).get(0).processInstance();
		this.engine.run(instance, "sendTask_sendRejection");
		String path = api("/history/process-instance/" + instance);
		for (String group : List.of("auditors", "process-owners", "finance", "regional-service-center")) {
			assertThat(this.people.signedInStaff(this.port, group).delete(path).statusCode()).as(group).isEqualTo(403);
		}
		assertThat(founder.delete(path).statusCode()).isEqualTo(403);

		Browser admin = this.people.signedInStaff(this.port, "camunda-admin");
		admin.get("/camunda/app/cockpit/");
		admin.delete(path);
		admin.post(api("/history/process-instance/delete"),
				"{\"historicProcessInstanceIds\":[\"%s\"]}".formatted(instance));

		assertRecorded("REJECT", "Nobody knows him");
		assertThat(this.trail.ofProcess(instance)).extracting(Recorded::action)
			.contains("task.completed", "association.rejected");
	}

	private String api(String path) {
		return "/camunda/api/engine/engine/" + this.engine.engine().getName() + path;
	}

	private void assertRecorded(String decision, String reason) {
		assertThat(this.trail.about("task", this.task)).singleElement().satisfies(fact -> {
			assertThat(fact.actorAccount()).isEqualTo(this.member.founder());
			assertThat(fact.reason()).isEqualTo(reason);
			assertThat(fact.details())
				.containsAllEntriesOf(Map.of("task", "userTask_decideAssociation", "decision", decision));
			assertThat(fact.processDefinition()).isEqualTo("association-decision");
			assertThat(fact.processVersion()).isPositive();
			assertThat(fact.requestId()).matches("[0-9a-f]{16}");
		});
	}

	private void assertInTheLogOfTheEngine() {
		assertThat(this.history.createUserOperationLogQuery().taskId(this.task).operationType("Complete").list())
			.extracting(UserOperationLogEntry::getUserId)
			.containsOnly(this.member.founder());
	}

}
