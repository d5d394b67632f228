package org.partnercenter.console;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.partnercenter.testing.PartnerCenterTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Each place where a model, a form or a table could run something of its own (T-S04). */
@PartnerCenterTest
class RefusedModelsTests {

	@Autowired
	Candidates candidates;

	@Autowired
	Judge judge;

	@ParameterizedTest(name = "{2}")
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					<bpmn:endEvent id="endEvent_claimSettled"|<bpmn:scriptTask id="scriptTask_x" name="X" scriptFormat="groovy"><bpmn:script>1</bpmn:script></bpmn:scriptTask><bpmn:endEvent id="endEvent_claimSettled"|scriptTask
					camunda:delegateExpression="${settleClaimDelegate}"|camunda:class="java.lang.Runtime"|uses class
					camunda:delegateExpression="${settleClaimDelegate}"|camunda:expression="${''.getClass()}"|uses expression
					camunda:delegateExpression="${settleClaimDelegate}"|camunda:delegateExpression="${dataSource}"|evaluates ${dataSource}
					camunda:delegateExpression="${settleClaimDelegate}"|camunda:delegateExpression="${recordDecisionDelegate}"|must be done by ${settleClaimDelegate}
					camunda:delegateExpression="${settleClaimDelegate}"|camunda:type="external" camunda:topic="x"|uses type
					<camunda:properties>|<camunda:executionListener event="start" class="java.lang.Object"/><camunda:properties>|uses class
					<camunda:properties>|<camunda:executionListener event="start" expression="${''.getClass()}"/><camunda:properties>|uses expression
					<camunda:properties>|<camunda:executionListener event="start"><camunda:script scriptFormat="groovy">1</camunda:script></camunda:executionListener><camunda:properties>|holds a script
					<camunda:properties>|<camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector><camunda:properties>|holds a connector
					<camunda:properties>|<camunda:inputOutput><camunda:inputParameter name="a">${''.getClass()}</camunda:inputParameter></camunda:inputOutput><camunda:properties>|holds a inputOutput
					<camunda:properties>|<camunda:failedJobRetryTimeCycle>${''.getClass()}</camunda:failedJobRetryTimeCycle><camunda:properties>|evaluates ${''.getClass()}
					<camunda:properties>|<camunda:field name="a" expression="${1}"/><camunda:properties>|holds a field
					id="userTask_decideClaim"|id="userTask_decideClaim" camunda:priority="${''.getClass()}"|evaluates ${''.getClass()}
					id="userTask_decideClaim"|id="userTask_decideClaim" camunda:dueDate="${''.getClass()}"|evaluates ${''.getClass()}
					id="userTask_decideClaim"|id="userTask_decideClaim" camunda:assignee="eve"|uses assignee
					id="userTask_decideClaim" name="Decide on domain"|id="userTask_decideClaim" name="${''.getClass()}"|evaluates ${''.getClass()}
					camunda:candidateGroups="regional-service-center"|camunda:candidateGroups="camunda-admin"|unknown role camunda-admin
					camunda:asyncBefore="true"|camunda:asyncBefore="true" camunda:jobPriority="${''.getClass()}"|evaluates ${''.getClass()}
					targetRef="userTask_decideClaim"/>|targetRef="userTask_decideClaim"><bpmn:conditionExpression xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="bpmn:tFormalExpression" language="groovy">x</bpmn:conditionExpression></bpmn:sequenceFlow>|names a language
					targetRef="userTask_decideClaim"/>|targetRef="userTask_decideClaim"><bpmn:conditionExpression xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="bpmn:tFormalExpression">${claimId.getClass()}</bpmn:conditionExpression></bpmn:sequenceFlow>|asks ${claimId.getClass()}
					</bpmn:endEvent>|<bpmn:timerEventDefinition id="t"><bpmn:timeDuration>${''.getClass()}</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:endEvent>|waits for ${''.getClass()}
					camunda:isStartableInTasklist="false"|camunda:versionTag="${''.getClass()}" camunda:isStartableInTasklist="false"|evaluates ${''.getClass()}
					targetRef="userTask_decideClaim"/>|/>|cannot be
					camunda:historyTimeToLive="P800D"||history time to live
					""")
	void aPlaceThatWouldRunSomethingIsNamed(String right, String wrong, String sentence) {
		String model = Changed.replaced(Changed.shipped("processes/domainclaim.bpmn"), right,
				(wrong == null) ? "" : wrong);

		assertThat(this.judge.mistakes(this.candidates.of(Map.of("processes/domainclaim.bpmn", model))))
			.anyMatch(mistake -> mistake.contains(sentence));
	}

	@ParameterizedTest(name = "{2}")
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			"type": "radio"|"type": "iframe"|the portal does not draw
			"type": "radio"|"type": "html"|the portal does not draw
			"type": "radio"|"type": "script"|the portal does not draw
			"type": "radio"|"type": "filepicker"|the portal does not draw
			"type": "radio"|"type": "dynamiclist"|the portal does not draw
			{{showDomain}}|{{java.lang.Runtime}}|evaluates
			"key": "reason"|"key": "role"|not a declared variable
			"key": "reason"|"key": "showReason"|can be overwritten
			"id": "domainclaim-decide"|"id": "other"|not like its file
			""")
	void aFormThatOneOfTheDoorsCannotDrawIsNamed(String right, String wrong, String sentence) {
		String form = Changed.replaced(Changed.shipped("forms/domainclaim-decide.form"), right, wrong);

		assertThat(this.judge.mistakes(this.candidates.of(Map.of("forms/domainclaim-decide.form", form))))
			.anyMatch(mistake -> mistake.contains(sentence));
	}

	@ParameterizedTest(name = "{2}")
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			typeRef="string">|typeRef="string" expressionLanguage="groovy">|written in groovy
			typeRef="string">|typeRef="string" expressionLanguage="juel">|written in juel
			<text>mailbox</text>|<text>account</text>|has lost its column input mailbox
			name="roleAddress"|name="other"|has lost its column output roleAddress
			decision id="role-addresses"|decision id="others"|the table role-addresses is missing
			<text>true</text>|<text>if then</text>|cannot be read
			""")
	void aTableThatTheProgramCouldNotAskIsNamed(String right, String wrong, String sentence) {
		String table = Changed.replaced(Changed.shipped("processes/role-addresses.dmn"), right, wrong);

		assertThat(this.judge.mistakes(this.candidates.of(Map.of("processes/role-addresses.dmn", table))))
			.anyMatch(mistake -> mistake.contains(sentence));
	}

	@Test
	void aFileThatMeansNothingIsNamed() {
		for (Map.Entry<String, String> file : Map
			.of("forms/domainclaim-decide.form", "{", "processes/domainclaim.bpmn", "<a/>",
					"processes/role-addresses.dmn", "<a/>")
			.entrySet()) {
			assertThat(this.judge.mistakes(this.candidates.of(Map.of(file.getKey(), file.getValue()))))
				.anyMatch(mistake -> mistake.startsWith(file.getKey() + ": it cannot be read"));
		}
	}

	@Test
	void aStepThatIsTakenOutTakesItsFormAlong() {
		String model = Changed.secondApprovalIn(Changed.shipped("processes/association.bpmn"));
		Candidate candidate = this.candidates
			.of(Map.of("processes/association.bpmn", model, "forms/association-second-approval.form", Changed.FORM));

		assertThat(this.judge.mistakes(candidate)).isEmpty();
		assertThat(candidate.parts()).extracting(Candidate.Part::unit).containsExactly("association");
		assertThat(this.candidates.of(Map.of("processes/association.bpmn", model)).files()).hasSize(1);
	}

}
