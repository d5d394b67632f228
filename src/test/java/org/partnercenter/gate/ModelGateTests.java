package org.partnercenter.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each mistake is made once, in a copy of a model without mistakes. */
class ModelGateTests {

	private static final String HOME = "org.partnercenter.sample";

	private final Map<String, String> delegates = new HashMap<>(
			Map.of("finishSampleDelegate", HOME, "tellApplicantDelegate", HOME));

	private final Map<String, String> files = new TreeMap<>();

	ModelGateTests() {
		for (String file : List.of("sample.bpmn", "sample-route.dmn")) {
			this.files.put("processes/" + file, content(file));
		}
		for (String form : List.of("sample-contact.form", "sample-similar.form", "sample-decide.form")) {
			this.files.put("forms/" + form, content(form));
		}
	}

	@Test
	void findsNothingInAModelWithoutMistakes() {
		assertThat(mistakes()).isEmpty();
	}

	@ParameterizedTest(name = "{2}")
	@CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = true,
			textBlock = """
					<bpmn:process id="sample"|<bpmn:process id="other"|the process is called other, not like its file
					isExecutable="true"|isExecutable="false"|the process is not executable
					 camunda:historyTimeToLive="P30D"||the process says no history time to live
					 camunda:isStartableInTasklist="false"||the process can be started in Tasklist
					startEvent_begun|StartEvent_1a2b3c4|StartEvent_1a2b3c4 must be called startEvent_ and a name in camel case
					gateway_route|exclusiveGateway_route|exclusiveGateway_route must be called gateway_
					event_abandoned|boundaryEvent_abandoned|boundaryEvent_abandoned must be called event_
					flow_begun|Flow_0abc123|Flow_0abc123 must be called flow_
					 name="Applied"||endEvent_applied has no label
					<bpmndi:BPMNShape id="endEvent_paid_di" bpmnElement="endEvent_paid"|<bpmndi:BPMNShape id="endEvent_paid_di" bpmnElement="endEvent_decided"|endEvent_paid is not drawn
					<di:waypoint x="118" y="200"/>|<di:waypoint x="50" y="50"/>|flow_begun is not drawn from its source to its target
					Who decides?|Who decides|gateway_route asks no question
					 default="flow_nobody"||gateway_route has no default flow
					 name="Nobody"||flow_nobody is no answer: it has no label
					<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${route == 'ADMINISTRATOR'}</bpmn:conditionExpression>||flow_somebody has no condition
					${route == 'ADMINISTRATOR'}|${undeclared == 'X'}|flow_somebody asks ${undeclared == 'X'}, which is not one declared variable
					${route == 'ADMINISTRATOR'}|${route.length() > 3}|flow_somebody asks ${route.length() > 3}
					${route == 'ADMINISTRATOR'}|${''.getClass()}|flow_somebody asks ${''.getClass()}
					${finishSampleDelegate}|${otherDelegate}|serviceTask_finishSample must be done by ${finishSampleDelegate}
					camunda:delegateExpression="${finishSampleDelegate}"|camunda:class="java.lang.Object"|serviceTask_finishSample uses class, which is not allowed
					camunda:delegateExpression="${finishSampleDelegate}"|camunda:expression="${route}"|serviceTask_finishSample uses expression, which is not allowed
					camunda:delegateExpression="${finishSampleDelegate}"|camunda:type="external" camunda:topic="x"|serviceTask_finishSample uses type, which is not allowed
					sharesTransaction|other|serviceTask_finishSample is no save point
					<bpmn:documentation>Keeps the answers; in the transaction of the last page, which shows the result.</bpmn:documentation>||serviceTask_finishSample shares a transaction and does not say why
					 camunda:asyncBefore="true"||sendTask_tellApplicant is no save point
					<bpmn:documentation>Asks for decide.</bpmn:documentation>||userTask_decide has no documentation
					<bpmn:documentation>Another process, which gets the order.</bpmn:documentation>||callActivity_pay has no documentation
					 camunda:formRef="sample-decide"||userTask_decide names no form
					formRef="sample-decide"|formRef="sample-none"|userTask_decide names the form sample-none, which is not in forms/
					formRef="sample-decide"|formRef="other-decide"|userTask_decide names the form other-decide, which does not begin with sample-
					"sample-decide" camunda:formRefBinding="deployment"|"sample-decide" camunda:formRefBinding="latest"|userTask_decide does not bind its form to the deployment
					camunda:candidateGroups="organization-administrators"|camunda:assignee="${applicant}"|userTask_decide uses assignee
					camunda:candidateGroups="organization-administrators"||userTask_decide is for nobody
					organization-administrators|camunda-admin|userTask_decide is for the unknown role camunda-admin
					name="wizardAside" value="10"|name="wizardAside" value="20"|userTask_similar is beside step 20, which does not exist
					name="wizardStep" value="10"|name="wizardStep" value="first"|userTask_contact has the step number first
					name="wizardAside" value="10"|name="wizardStep" value="10"|two steps have the number 10
					<bpmn:documentation>Asks for decide.</bpmn:documentation>|<bpmn:documentation>Asks.</bpmn:documentation><bpmn:extensionElements><camunda:properties><camunda:property name="wizardStep" value="30"/></camunda:properties></bpmn:extensionElements>|the steps of the wizard do not lie in an embedded sub-process
					name="wizardCancelled"|name="cancelled"|subProcess_apply has no interrupting message event wizardCancelled
					id="event_abandoned" name|cancelActivity="false" id="event_abandoned" name|event_abandoned must interrupt the wizard
					PT60M|0 0 * * * ?|definition_abandoned waits for 0 0 * * * ?
					PT60M|${undeclared}|definition_abandoned waits for ${undeclared}
					decisionRef="sample-route"|decisionRef="none"|businessRuleTask_routeSample asks the table none, which does not exist
					decisionRefBinding="deployment"|decisionRefBinding="latest"|businessRuleTask_routeSample does not bind its own table to the deployment
					resultVariable="route"|resultVariable="way"|businessRuleTask_routeSample puts its result into way, which is not declared
					calledElement="sample"|calledElement="none"|callActivity_pay calls the process none, which does not exist
					<camunda:in source="orderId" target="orderId"/>|<camunda:in variables="all"/>|callActivity_pay passes more than ids
					<camunda:in source="orderId" target="orderId"/>|<camunda:in source="amount" target="amount"/>|callActivity_pay passes more than ids
					<camunda:in source="orderId" target="orderId"/>|<camunda:out source="paid" target="paid"/>|callActivity_pay brings back paid, which is not declared
					<camunda:in source="orderId" target="orderId"/>|<camunda:executionListener event="start"><camunda:script scriptFormat="groovy">x</camunda:script></camunda:executionListener>|callActivity_pay holds a script, which is not allowed
					<camunda:in source="orderId" target="orderId"/>|<camunda:executionListener event="start" class="java.lang.Object"/>|callActivity_pay uses class, which is not allowed
					<camunda:in source="orderId" target="orderId"/>|<camunda:executionListener event="start" delegateExpression="${dataSource}"/>|callActivity_pay evaluates ${dataSource}, which is not allowed there
					<camunda:in source="orderId" target="orderId"/>|<camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector>|callActivity_pay holds a connector, which is not allowed
					<camunda:in source="orderId" target="orderId"/>|<camunda:failedJobRetryTimeCycle>${x}</camunda:failedJobRetryTimeCycle>|callActivity_pay evaluates ${x}, which is not allowed there
					id="endEvent_paid" name="Paid"|id="endEvent_paid" camunda:jobPriority="${x}" name="Paid"|endEvent_paid evaluates ${x}, which is not allowed there
					</bpmn:definitions>||it cannot be read: line
					""")
	void findsAMistakeInAModel(String right, String wrong, String sentence) {
		change("processes/sample.bpmn", right, wrong);

		assertThat(mistakes()).anyMatch(mistake -> mistake.startsWith("processes/sample.bpmn: " + sentence));
	}

	@Test
	void findsAScriptTask() {
		change("processes/sample.bpmn", "<bpmn:endEvent id=\"endEvent_paid\" name=\"Paid\"/>",
				"<bpmn:scriptTask id=\"scriptTask_x\" name=\"X\" scriptFormat=\"groovy\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>"
						+ "<bpmn:endEvent id=\"endEvent_paid\" name=\"Paid\"/>");

		assertThat(mistakes()).anyMatch(mistake -> mistake.contains("scriptTask_x holds a scriptTask"));
	}

	@ParameterizedTest(name = "{2}")
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					"id": "sample-contact"|"id": "contact"|the form is called contact, not like its file
					"textfield"|"iframe"|the component contactName is a iframe, which the portal does not draw
					contactName|Contact-Name|the key Contact-Name is no name in camel case
					"since"|"country"|two fields have the key country
					"label": "Name"|"label": ""|the field contactName has no label
					contactName|showName|the display copy showName can be overwritten
					"maxLength": 100|"maxLength": 3501|its texts may be 3501 characters long in all; a draft holds 3500
					"subtype": "date"|"subtype": "time"|the field since asks for a time
					^[A-Z]|^[A-Z|the pattern of contactName cannot be read
					, "valuesKey": "showCountries"||the field country offers no choices
					showCountries|cities|the field country offers the unknown list cities
					"textfield", "key": "contactName"|"textfield", "properties": { "routing": "true" }, "key": "contactName"|the field contactName chooses the way and is no choice
					"select", "key": "country"|"select", "properties": { "routing": "true" }, "key": "country"|the field country chooses the way and is not a declared variable
					=country|country|the condition of ? is no expression
					{{showApplicant}}|{{a.b(c)}}|the text intro evaluates a.b(c)
					""")
	void findsAMistakeInAForm(String right, String wrong, String sentence) {
		change("forms/sample-contact.form", right, wrong);

		assertThat(mistakes()).anyMatch(mistake -> mistake.startsWith("forms/sample-contact.form: " + sentence));
	}

	@Test
	void findsAFieldThatNoVariableIsDeclaredFor() {
		change("forms/sample-decide.form", "\"reason\"", "\"role\"");

		assertThat(mistakes())
			.containsExactly("forms/sample-decide.form: the field role is not a declared variable of sample: "
					+ "use one of decision, orderId, reason, route.");
	}

	@Test
	void findsAPageThatAsksTooMuch() {
		StringBuilder many = new StringBuilder();
		for (int i = 1; i < 13; i++) {
			many.append("{ \"type\": \"checkbox\", \"key\": \"box" + i + "\", \"label\": \"Box\" },");
		}
		change("forms/sample-similar.form", "{ \"type\": \"checkbox\"", many + "{ \"type\": \"checkbox\"");

		assertThat(mistakes()).anyMatch(mistake -> mistake.contains("the form has 13 fields"));
	}

	@Test
	void findsWhatNobodyUses() {
		this.files.put("forms/sample-left.form",
				content("sample-similar.form").replace("sample-similar", "sample-left"));
		this.delegates.put("leftDelegate", HOME);

		assertThat(mistakes()).containsExactlyInAnyOrder(
				"forms/sample-left.form: no task uses the form: name it at a task as its form reference, or leave it out.",
				"processes/: no model uses the delegate leftDelegate.");
	}

	@Test
	void findsADelegateInTheWrongPlaceOrInNone() {
		this.delegates.put("finishSampleDelegate", "org.partnercenter.other");
		this.delegates.remove("tellApplicantDelegate");

		assertThat(mistakes()).contains(
				"processes/sample.bpmn: serviceTask_finishSample is done by finishSampleDelegate, which is not in org.partnercenter.sample: a process uses what its own module does.",
				"processes/sample.bpmn: sendTask_tellApplicant has no delegate: there is no bean tellApplicantDelegate; the program can only do what it has a class for.");
	}

	@Test
	void findsATableThatIsNotWrittenInFeel() {
		change("processes/sample-route.dmn", "typeRef=\"boolean\">",
				"typeRef=\"boolean\" expressionLanguage=\"juel\">");

		assertThat(mistakes()).containsExactly(
				"processes/sample-route.dmn: inputExpression_route is written in juel, not in FEEL: choose FEEL as its expression language.");
	}

	@Test
	void findsATableThatWouldTakeThePlaceOfAnother() {
		this.files.put("processes/sample-second.dmn", this.files.get("processes/sample-route.dmn"));

		assertThat(mistakes()).contains(
				"processes/sample-second.dmn: the table sample-route stands in sample-route.dmn, too: give it another id, or change it there.");
	}

	@Test
	void ofAForbiddenElementNothingInsideIsSaid() {
		change("processes/sample.bpmn", "<camunda:in source=\"orderId\" target=\"orderId\"/>",
				"<camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"groovy\">${x}</camunda:script></camunda:executionListener>");

		assertThat(mistakes()).containsExactly(
				"processes/sample.bpmn: callActivity_pay holds a script, which is not allowed: remove it.");
	}

	@Test
	void findsATaskThatNobodyKnowsTheDateOf() {
		this.files.put("processes/task-dates.dmn", content("task-dates.dmn"));
		assertThat(mistakes()).isEmpty();

		change("processes/task-dates.dmn", "userTask_decide", "userTask_other");

		assertThat(mistakes()).containsExactlyInAnyOrder(
				"processes/sample.bpmn: userTask_decide has no row in task-dates: nobody knows when it is overdue; add one and upload task-dates.dmn as well.",
				"processes/task-dates.dmn: the row rule_decide is for no task that exists: correct its process and task, or remove it.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "processes/sample.bpmn", "processes/sample-route.dmn", "forms/sample-contact.form" })
	void ofAFileThatCannotBeReadNothingElseIsSaid(String path) {
		String text = this.files.get(path);
		this.files.put(path, text.substring(0, text.length() / 2));

		assertThat(mistakes()).singleElement().asString().startsWith(path + ": it cannot be read: ");
	}

	@ParameterizedTest(name = "{2}")
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					sourceRef="startEvent_begun"|sourceRef="startEvent_gone"|it cannot be read: line 73, something refers to startEvent_gone, which is not there.
					id="endEvent_paid" name|id="endEvent_applied" name|it cannot be read: line
					attachedToRef="subProcess_apply"|attachedToRef="subProcess_gone"|stands at the border of nothing that is there
					""")
	void ofWhatLeadsNowhereNothingElseIsSaid(String right, String wrong, String sentence) {
		change("processes/sample.bpmn", right, wrong);

		assertThat(mistakes()).filteredOn(mistake -> mistake.startsWith("processes/sample.bpmn"))
			.isNotEmpty()
			.allMatch(mistake -> mistake.contains(sentence));
	}

	@Test
	void findsAFileThatDoesNotBelong() {
		this.files.put("processes/notes.txt", "x");

		assertThat(mistakes())
			.containsExactly("processes/notes.txt: it cannot be read: it is neither a model nor a table nor a form.");
	}

	private List<String> mistakes() {
		Surroundings around = new Surroundings(this.delegates,
				Map.of("sample", Set.of("route", "decision", "reason", "orderId")), Set.of("countries"));
		return new ModelGate(around).check(this.files);
	}

	private void change(String file, String right, String wrong) {
		String text = this.files.get(file);
		assertThat(text).contains(right);
		this.files.put(file, text.replace(right, wrong == null ? "" : wrong));
	}

	private static String content(String file) {
		try {
			return new ClassPathResource("gate/" + file).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
