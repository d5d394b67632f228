package org.partnercenter.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.TrialProcess;
import org.partnercenter.testing.Unique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Nothing gets into the engine but through the console (T-S05, T-Z07). */
@PartnerCenterTest
class DeploymentDoorsTests {

	@LocalServerPort
	int port;

	@Autowired
	ProcessEngine process;

	@Autowired
	People people;

	@Autowired
	Engine engine;

	@Autowired
	RepositoryService repository;

	private final Map<String, Browser> everybody = new LinkedHashMap<>();

	private final String name = Unique.word();

	@BeforeEach
	void gather() {
		this.everybody.put("a stranger", new Browser(this.port));
		this.everybody.put("a person", this.people.signedIn(this.port, "ada@" + Unique.domain()));
		this.everybody.put("an administrator",
				this.people.administrator(this.port, "bob@" + Unique.domain(), Unique.word()));
		for (String group : List.of(StaffGroups.PROCESS_OWNERS, StaffGroups.AUDITORS, StaffGroups.FINANCE,
				StaffGroups.REGIONAL_SERVICE_CENTER, StaffGroups.CAMUNDA_ADMIN)) {
			this.everybody.put(group, this.people.signedInStaff(this.port, group));
		}
		// so that the web apps have given their tokens
		this.everybody.values()
			.forEach(browser -> List.of("cockpit", "tasklist", "admin")
				.forEach(app -> browser.get("/camunda/app/" + app + "/" + this.process.getName() + "/")));
	}

	@AfterEach
	void nothingIsDeployed() {
		assertThat(this.repository.createDeploymentQuery().deploymentName(this.name).count()).isZero();
		assertThat(this.repository.createProcessDefinitionQuery().processDefinitionKey(this.name).count()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/camunda/api/engine/engine/{e}/deployment/create",
			"/camunda/api/engine/engine/default/deployment/create", "/camunda/api/engine/deployment/create",
			"/camunda/api/engine/engine/{e}/deployment/{d}/redeploy",
			"/camunda/api/engine/engine/{e}//deployment/create", "/camunda/api/engine/engine/{e}/deployment/create/",
			"/camunda/api/engine/engine/{e}/deployment;a=b/create",
			"/camunda/api/engine/engine/{e}/%64eployment/create", "/engine-rest/deployment/create",
			"/engine-rest/engine/{e}/deployment/create", "/camunda/api/cockpit/plugin/base/{e}/deployment/create" })
	void noRouteOfTheEngineTakesModels(String path) {
		this.everybody.forEach((who,
				browser) -> assertThat(
						browser.upload(filled(path), "upload", Map.of(this.name + ".bpmn", model())).statusCode())
					.as(who)
					.isIn(302, 400, 401, 403, 404, 405));
		this.everybody.forEach((who, browser) -> assertThat(browser.post(filled(path), "{}").statusCode()).as(who)
			.isIn(302, 400, 401, 403, 404, 405));
	}

	@Test
	void noRouteOfTheEngineTakesThemAway() {
		long before = this.repository.createDeploymentQuery().count();

		this.everybody.forEach((who, browser) -> assertThat(
				browser.delete(filled("/camunda/api/engine/engine/{e}/deployment/{d}?cascade=true")).statusCode())
			.as(who)
			.isIn(302, 401, 403, 404));

		assertThat(this.repository.createDeploymentQuery().count()).isEqualTo(before);
	}

	@Test
	void theConsoleTakesThemFromProcessOwnersOnly() {
		this.everybody.forEach((who, browser) -> {
			int status = browser.upload("/console/changes", "files", Map.of("notes.txt", model())).statusCode();
			assertThat(status).as(who)
				.isEqualTo(who.equals(StaffGroups.PROCESS_OWNERS) ? 422 : who.equals("a stranger") ? 302 : 403);
		});
	}

	@Test
	void nobodyDeploysInTheEngineUnderHisOwnName() {
		for (String group : List.of(StaffGroups.PROCESS_OWNERS, StaffGroups.AUDITORS, StaffGroups.FINANCE,
				StaffGroups.REGIONAL_SERVICE_CENTER)) {
			String account = this.people.staff(group);
			assertDeploysNothing(account, List.of(group));
		}
		assertDeploysNothing(this.people.person("eve@" + Unique.domain()), List.of());
	}

	@Test
	void processOwnersSeeNoPersonalDataOfCases() {
		var instance = TrialProcess.startedAtApproval(this.process, Unique.word());
		Browser owner = this.everybody.get(StaffGroups.PROCESS_OWNERS);

		assertThat(owner
			.get(filled("/camunda/api/engine/engine/{e}/task/" + TrialProcess.task(this.process, instance).getId()))
			.statusCode()).isIn(403, 404);
		assertThat(
				owner.get(filled("/camunda/api/engine/engine/{e}/process-instance/" + instance.getId() + "/variables"))
					.statusCode())
			.isIn(403, 404);
		for (String page : List.of("/staff/billing", "/staff/organizations/import", "/staff/undelivered")) {
			assertThat(owner.get(page).statusCode()).as(page).isIn(403, 404);
		}
	}

	private void assertDeploysNothing(String account, List<String> groups) {
		this.process.getIdentityService().setAuthentication(account, groups);
		try {
			assertThatThrownBy(() -> this.repository.createDeployment()
				.name(this.name)
				.addString(this.name + ".bpmn", new String(model()))
				.deploy()).isInstanceOf(AuthorizationException.class);
		}
		finally {
			this.process.getIdentityService().clearAuthentication();
		}
	}

	private String filled(String path) {
		return path.replace("{e}", this.process.getName())
			.replace("{d}", this.repository.createDeploymentQuery().listPage(0, 1).get(0).getId());
	}

	private byte[] model() {
		return """
				<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
				  <process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D"><startEvent id="s"/></process>
				</definitions>"""
			.formatted(this.name)
			.getBytes();
	}

}
