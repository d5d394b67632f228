package org.partnercenter.operations;

import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;

import static org.assertj.core.api.Assertions.assertThat;

@PartnerCenterTest
class OperationsTests {

	private static final String STEP = "serviceTask_askTheBank";

	@LocalServerPort
	int port;

	@Autowired
	Engine engine;

	@Autowired
	People people;

	@Autowired
	Trail trail;

	private final String process = "stuck-" + Unique.word();

	private Browser operator;

	@BeforeEach
	void twoCasesHaveStopped() {
		this.operator = this.people.signedInStaff(this.port, StaffGroups.CAMUNDA_ADMIN);
		ProcessEngine engine = this.engine.engine();
		engine.getRepositoryService()
			.createDeployment()
			.addModelInstance(this.process + ".bpmn",
					Bpmn.createExecutableProcess(this.process)
						.camundaHistoryTimeToLive(1)
						.startEvent()
						.serviceTask(STEP)
						.name("Ask the bank")
						.camundaAsyncBefore()
						.camundaDelegateExpression("${finishTrialDelegate}")
						.endEvent()
						.done())
			.deploy();
		for (String number : List.of("first", "second")) {
			ProcessInstance instance = engine.getRuntimeService()
				.startProcessInstanceByKey(this.process, number + "-" + this.process);
			engine.getManagementService().setJobRetries(this.engine.job(instance.getId(), STEP).getId(), 0);
		}
	}

	@Test
	void casesThatStoppedAreShownTogetherByTheStepWhereTheyStand() {
		String page = this.operator.get("/operations").body();

		assertThat(page).contains("Ask the bank", "2 cases, the first since", "first-" + this.process,
				"second-" + this.process, "Try all 2 again");
		assertThat(this.operator.get("/staff").body()).contains("href=\"/operations\"");
	}

	@Test
	void whatIsTriedAgainGoesOn() {
		this.operator.postForm("/operations/steps/again", "process=" + this.process + "&step=" + STEP + "&message=");

		assertThat(this.operator.get("/operations").body()).contains("2 cases are tried again")
			.doesNotContain("first-" + this.process);
		ProcessInstance first = this.engine.instance(this.process, "first-" + this.process);
		this.engine.run(first.getId(), STEP);
		assertThat(this.engine.hasEnded(first.getId())).isTrue();
		assertThat(this.trail.about("step", this.process + "/" + STEP)).singleElement()
			.extracting(Recorded::action, Recorded::actorRole)
			.containsExactly("operations.tried-again", "camunda-admin");
	}

	@Test
	void anotherReasonIsAnotherCase() {
		this.operator.postForm("/operations/steps/again",
				"process=" + this.process + "&step=" + STEP + "&message=Another+one");

		assertThat(this.operator.get("/operations").body()).contains("Nothing was left to try again",
				"first-" + this.process);
	}

	@Test
	void whoeverStandsInFrontOfTheNodesSeesInOneWordWhetherOneIsWell() {
		assertThat(new Browser(this.port).get("/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
		assertThat(new Browser(this.port).get("/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
		assertThat(new Browser(this.port).get("/health").body()).doesNotContain("components", "h2");
	}

	@Test
	void figuresNeedTheirKey() {
		Browser stranger = new Browser(this.port);

		assertThat(stranger.look("GET", "/api/operations/metrics").statusCode()).isEqualTo(404);
		assertThat(stranger.look("GET", "/api/operations/metrics", "Authorization", "Bearer ").statusCode())
			.isEqualTo(404);
		String figures = stranger.look("GET", "/api/operations/metrics", "Authorization", "Bearer trial-metrics")
			.body();
		assertThat(figures).containsPattern("partner_center_incidents [1-9]")
			.contains("partner_center_mails_waiting", "partner_center_jobs_late");
	}

}
