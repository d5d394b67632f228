package org.partnercenter.form;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.access.OrganizationAdministrators;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.TrialProcess;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What somebody can send to Tasklist's door besides what its form asks (T-Z03, T-Z04,
 * T-S06).
 */
@PartnerCenterTest
class TasklistDoorTests {

	@LocalServerPort
	int port;

	@Autowired
	ProcessEngine engine;

	@Autowired
	People people;

	private ProcessInstance trial;

	private Browser administrator;

	private String task;

	private String before;

	@BeforeEach
	void begin(@Autowired OrganizationAdministrators organizations) {
		String organization = Unique.word();
		organizations.found(organization);
		String email = "ada@" + Unique.domain();
		this.engine.getIdentityService()
			.createMembership(this.people.person(email), OrganizationAdministrators.groupOf(organization));
		this.administrator = this.people.signedIn(this.port, email);
		this.trial = TrialProcess.startedAtApproval(this.engine, organization);
		String id = TrialProcess.task(this.engine, this.trial).getId();
		this.task = "/camunda/api/engine/engine/" + this.engine.getName() + "/task/" + id;
		this.administrator.get("/camunda/app/tasklist/");
		this.before = variables();
	}

	@ParameterizedTest
	@ValueSource(strings = { "role", "organization", "organizationId", "partnerLevel", "status", "fee", "verified",
			"applicant", "showApplicant", "draft:trial-approve", "id" })
	void aVariableThatTheFormDoesNotAskForIsRefused(String name) {
		String variables = "\"variables\": { \"approved\": { \"value\": true, \"type\": \"Boolean\" }, \"" + name
				+ "\": { \"value\": \"x\", \"type\": \"String\" } } }";

		for (String door : new String[] { "/complete", "/submit-form" }) {
			HttpResponse<String> refused = this.administrator.post(this.task + door, "{ " + variables);
			assertThat(refused.statusCode()).isEqualTo(400);
			assertThat(refused.body()).contains(name + "=[undeclared]");
		}
		assertThat(this.administrator.post(this.task + "/resolve", "{ " + variables).statusCode()).isBetween(400, 499);
		assertThat(
				this.administrator.post(this.task + "/bpmnError", "{ \"errorCode\": \"x\", " + variables).statusCode())
			.isEqualTo(403);
		// nor by those who get past the first door
		String id = this.task.substring(this.task.lastIndexOf('/') + 1);
		assertThatExceptionOfType(BadUserRequestException.class)
			.isThrownBy(() -> this.engine.getTaskService().handleBpmnError(id, "x", "", Map.of(name, "x")));
		assertThat(variables()).isEqualTo(this.before);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Object|{"value": "rO0ABXQAAXg=", "type": "Object", "valueInfo": {"objectTypeName": "java.lang.String", "serializationDataFormat": "application/x-java-serialized-object"}}
					JSON object|{"value": "{}", "type": "Object", "valueInfo": {"objectTypeName": "javax.naming.InitialContext", "serializationDataFormat": "application/json"}}
					XML|{"value": "<a/>", "type": "Xml"}
					JSON map|{"value": "{\\"@class\\": \\"x\\"}", "type": "Json"}
					broken JSON|{"value": "[", "type": "Json"}
					file|{"value": "eA==", "type": "File", "valueInfo": {"filename": "../../x"}}
					bytes|{"value": "eA==", "type": "Bytes"}
					""")
	void aValueOfAnotherTypeThanItsFieldIsRefused(String kind, String value) {
		HttpResponse<String> refused = this.administrator.post(this.task + "/complete",
				"{ \"variables\": { \"approved\": { \"value\": true, \"type\": \"Boolean\" }, \"conditions\": "
						+ value.replace("\\\\\"", "\\\"") + " } }");

		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(variables()).isEqualTo(this.before);
	}

	@Test
	void whatTheFormAsksForIsTaken() {
		assertThat(this.administrator
			.post(this.task + "/submit-form",
					"{ \"variables\": { \"approved\": { \"value\": true, \"type\": \"Boolean\" } } }")
			.statusCode()).isEqualTo(204);
	}

	@Test
	void taskVariablesAreNotWritable() {
		assertThat(this.administrator
			.put(this.task + "/localVariables/showApplicant", "{ \"value\": \"Eve\", \"type\": \"String\" }")
			.statusCode()).isEqualTo(403);
		assertThat(this.administrator
			.put(this.task + "/variables/organization", "{ \"value\": \"999999\", \"type\": \"String\" }")
			.statusCode()).isEqualTo(403);
		assertThat(variables()).isEqualTo(this.before);
	}

	private String variables() {
		return this.engine.getRuntimeService()
			.createVariableInstanceQuery()
			.processInstanceIdIn(this.trial.getId())
			.list()
			.stream()
			.map((VariableInstance variable) -> variable.getName() + "=" + variable.getValue())
			.sorted()
			.collect(Collectors.joining(", "));
	}

}
