package org.partnercenter.wizard;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.OrganizationAdministrators;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.TrialProcess;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a process owner adds to a model appears in both doors, without any Java. */
@PartnerCenterTest
class FifthTaskTests {

	private static final String AFTER = "<bpmn:sequenceFlow id=\"flow_contact\" sourceRef=\"userTask_contact\" targetRef=\"userTask_review\"/>";

	private static final String STEP = """
			<bpmn:sequenceFlow id="flow_contact" sourceRef="userTask_contact" targetRef="userTask_insurance"/>
			<bpmn:userTask id="userTask_insurance" name="Name your insurance" camunda:assignee="${applicant}" camunda:formRef="trial-insurance" camunda:formRefBinding="deployment">
			  <bpmn:extensionElements><camunda:properties><camunda:property name="wizardStep" value="25"/></camunda:properties></bpmn:extensionElements>
			</bpmn:userTask>
			<bpmn:sequenceFlow id="flow_insurance" sourceRef="userTask_insurance" targetRef="userTask_terms"/>
			<bpmn:userTask id="userTask_terms" name="Read the terms of the insurance" camunda:assignee="${applicant}" camunda:formRef="trial-terms" camunda:formRefBinding="deployment">
			  <bpmn:extensionElements><camunda:properties><camunda:property name="wizardAside" value="25"/></camunda:properties></bpmn:extensionElements>
			</bpmn:userTask>
			<bpmn:sequenceFlow id="flow_terms" sourceRef="userTask_terms" targetRef="userTask_review"/>""";

	private static final String FORM = """
			{ "type": "default", "id": "trial-insurance", "schemaVersion": 16, "components": [
			  { "type": "textfield", "key": "policy", "label": "Number of the policy", "validate": { "required": true } } ] }""";

	private static final String TERMS = """
			{ "type": "default", "id": "trial-terms", "schemaVersion": 16, "components": [
			  { "type": "text", "text": "You named a policy, so read this." } ] }""";

	@LocalServerPort
	int port;

	@Autowired
	ProcessEngine engine;

	@Autowired
	People people;

	@Test
	void anAddedStepAppearsInPortalAndTasklist(@Autowired OrganizationAdministrators organizations) throws Exception {
		deploy();
		String email = "ada@" + Unique.domain();
		String account = this.people.person(email);
		String organization = Unique.word();
		organizations.found(organization);
		this.engine.getIdentityService().createMembership(account, OrganizationAdministrators.groupOf(organization));
		Browser browser = this.people.signedIn(this.port, email);
		ProcessInstance changed = this.engine.getRuntimeService()
			.startProcessInstanceByKey("trialChanged", account,
					Map.of("organization", organization, "applicant", account));
		TrialProcess.complete(this.engine, changed, TrialProcess.COMPANY);
		TrialProcess.complete(this.engine, changed, TrialProcess.CONTACT);
		String wizard = "/wizard/" + changed.getId();

		HttpResponse<String> page = browser.get(wizard);
		assertThat(page.body()).contains("<h1>Name your insurance</h1>", "Number of the policy")
			.contains("<li class=\"done\">", "<li aria-current=\"step\">");
		HttpResponse<String> form = browser.get("/camunda/api/engine/engine/" + this.engine.getName() + "/task/"
				+ TrialProcess.task(this.engine, changed).getId() + "/deployed-form");
		assertThat(form.body()).isEqualTo(FORM);

		assertThat(browser.submit(page, wizard + "/userTask_insurance", "policy", "").body())
			.contains("Enter “Number of the policy”.");
		browser.submit(page, wizard + "/userTask_insurance", "policy", "A 1");

		String aside = browser.get(wizard).body();
		assertThat(aside).contains("<h1>Read the terms of the insurance</h1>", "/back/userTask_insurance");
		assertThat(aside.split("<li")).hasSameSizeAs(page.body().split("<li"));
		browser.submit(page, wizard + "/back/userTask_insurance");
		assertThat(browser.get(wizard).body()).contains("<h1>Name your insurance</h1>", "value=\"A 1\"");
		browser.submit(page, wizard + "/userTask_insurance", "policy", "A 1");
		browser.submit(page, wizard + "/userTask_terms");
		assertThat(browser.get(wizard).body()).contains("<h1>Review</h1>").doesNotContain("/back/userTask_terms");
	}

	private void deploy() throws Exception {
		String model = new ClassPathResource("trial/trial.bpmn").getContentAsString(StandardCharsets.UTF_8);
		assertThat(model).contains(AFTER);
		DeploymentBuilder unit = this.engine.getRepositoryService().createDeployment().name("trialChanged");
		unit.addString("trialChanged.bpmn",
				model.replace("<bpmn:process id=\"trial\"", "<bpmn:process id=\"trialChanged\"")
					.replace(AFTER, STEP)
					.replace("name=\"wizardStep\" value=\"2\"", "name=\"wizardStep\" value=\"20\"")
					.replace("name=\"wizardStep\" value=\"3\"", "name=\"wizardStep\" value=\"30\""));
		for (String form : new String[] { "company", "contact", "review", "approve" }) {
			unit.addClasspathResource("trial/trial-" + form + ".form");
		}
		unit.addString("trial-insurance.form", FORM).addString("trial-terms.form", TERMS).deploy();
	}

}
