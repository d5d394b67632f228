package org.partnercenter.process;

import java.nio.charset.StandardCharsets;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Models that bring code of their own are not deployed (T-S04). */
@PartnerCenterTest
class ModelBanTests {

	@Autowired
	RepositoryService repository;

	private final String name = Unique.word();

	@ParameterizedTest
	@ValueSource(strings = { "<scriptTask id=\"x\" scriptFormat=\"groovy\"><script>1</script></scriptTask>",
			"<serviceTask id=\"x\" camunda:class=\"java.lang.Object\"/>",
			"<businessRuleTask id=\"x\" camunda:class=\"java.lang.Object\"/>",
			"<callActivity id=\"x\" calledElement=\"y\" camunda:variableMappingClass=\"java.lang.Object\"/>",
			"<task id=\"x\"><extensionElements><camunda:executionListener event=\"start\" class=\"java.lang.Object\"/></extensionElements></task>",
			"<task id=\"x\"><extensionElements><camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"groovy\">1</camunda:script></camunda:executionListener></extensionElements></task>",
			"<userTask id=\"x\"><extensionElements><camunda:taskListener event=\"create\" class=\"java.lang.Object\"/></extensionElements></userTask>",
			"<task id=\"x\"><extensionElements><camunda:inputOutput><camunda:inputParameter name=\"a\"><camunda:script scriptFormat=\"groovy\">1</camunda:script></camunda:inputParameter></camunda:inputOutput></extensionElements></task>",
			"<serviceTask id=\"x\"><extensionElements><camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector></extensionElements></serviceTask>" })
	void aModelWithCodeIsRefused(String task) {
		assertThatThrownBy(() -> deploy(this.name + ".bpmn", model(task))).isInstanceOf(RuntimeException.class);

		assertThat(this.repository.createProcessDefinitionQuery().processDefinitionKey(this.name).count()).isZero();
	}

	@Test
	void aModelWithoutCodeIsNot() {
		deploy(this.name + ".bpmn", model("<task id=\"x\"/>"));

		assertThat(this.repository.createProcessDefinitionQuery().processDefinitionKey(this.name).count()).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "juel", "groovy", "javascript" })
	void aTableInAnotherLanguageThanFeelIsRefused(String language) throws Exception {
		String table = new ClassPathResource("gate/sample-route.dmn").getContentAsString(StandardCharsets.UTF_8)
			.replace("sample-route", this.name);
		assertThatThrownBy(() -> deploy(this.name + ".dmn",
				table.replace("typeRef=\"boolean\">", "typeRef=\"boolean\" expressionLanguage=\"" + language + "\">")))
			.hasStackTraceContaining("Tables are written in FEEL");
		deploy(this.name + ".dmn", table);

		assertThat(this.repository.createDecisionDefinitionQuery().decisionDefinitionKey(this.name).count()).isOne();
	}

	private void deploy(String file, String content) {
		this.repository.createDeployment().name(this.name).addString(file, content).deploy();
	}

	private String model(String task) {
		return """
				<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
				  <process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
				    <startEvent id="s"/><sequenceFlow id="a" sourceRef="s" targetRef="x"/>%s
				    <sequenceFlow id="b" sourceRef="x" targetRef="e"/><endEvent id="e"/>
				  </process>
				</definitions>"""
			.formatted(this.name, task);
	}

}
