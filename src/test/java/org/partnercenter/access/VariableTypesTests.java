package org.partnercenter.access;

import org.camunda.bpm.engine.ProcessEngine;
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
 * Nobody, not even an administrator, puts objects into the engine through the web apps.
 */
@PartnerCenterTest
class VariableTypesTests {

	@LocalServerPort
	int port;

	@Autowired
	ProcessEngine engine;

	@Autowired
	People people;

	@ParameterizedTest
	@ValueSource(strings = {
			"{\"type\":\"Object\",\"value\":\"rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==\",\"valueInfo\":{\"objectTypeName\":\"java.util.HashMap\",\"serializationDataFormat\":\"application/x-java-serialized-object\"}}",
			"{\"type\":\"Object\",\"value\":\"{}\",\"valueInfo\":{\"objectTypeName\":\"javax.swing.JEditorPane\",\"serializationDataFormat\":\"application/json\"}}",
			"{\"type\":\"Xml\",\"value\":\"<a/>\"}",
			"{\"type\":\"File\",\"value\":\"YQ==\",\"valueInfo\":{\"filename\":\"../../../etc/cron.d/x\"}}" })
	void objectsDocumentsAndFilesAreRefused(String variable) {
		var instance = TrialProcess.startedAtApproval(this.engine, Unique.word());
		Browser admin = this.people.signedInStaff(this.port, StaffGroups.CAMUNDA_ADMIN);
		admin.get("/camunda/app/cockpit/" + this.engine.getName() + "/");
		String api = "/camunda/api/engine/engine/" + this.engine.getName() + "/process-instance/" + instance.getId();
		var answer = admin.put(api + "/variables/planted", variable);
		assertThat(answer.statusCode()).as(answer.body()).isGreaterThanOrEqualTo(400);
		assertThat(this.engine.getRuntimeService().getVariablesTyped(instance.getId(), false).keySet())
			.doesNotContain("planted");
	}

}
