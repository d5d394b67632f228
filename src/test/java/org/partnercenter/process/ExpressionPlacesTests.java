package org.partnercenter.process;

import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.testing.Marker;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An expression that reaches for Java, in each place of a model where the engine
 * evaluates one: an engine without our guards does run it there, ours never does (T-S04).
 * Tables are {@link ModelBanTests}, queries {@link GuardedEngineTests}.
 */
@PartnerCenterTest
class ExpressionPlacesTests {

	private static ProcessEngine unguarded;

	@Autowired
	ProcessEngine engine;

	@BeforeAll
	static void startAnEngineWithoutGuards() {
		var configuration = new StandaloneInMemProcessEngineConfiguration();
		configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID()).setProcessEngineName(Unique.word());
		configuration.setEnforceHistoryTimeToLive(false);
		unguarded = configuration.buildProcessEngine();
	}

	@BeforeEach
	void deployWhatIsCalled() {
		for (ProcessEngine each : List.of(unguarded, this.engine)) {
			each.getRepositoryService()
				.createDeployment()
				.name("called")
				.enableDuplicateFiltering(false)
				.addString("called.bpmn", model("called", "<task id=\"x\"/>"))
				.deploy();
		}
	}

	@AfterAll
	static void end() {
		unguarded.close();
	}

	@AfterEach
	void clearMarker() {
		Marker.clear();
	}

	/**
	 * {@code $} stands for the expression; what is not a step {@code x} is put before it.
	 */
	@Timeout(60)
	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					condition of a flow|<exclusiveGateway id="x" default="b"/><sequenceFlow id="c" sourceRef="x" targetRef="e"><conditionExpression>$</conditionExpression></sequenceFlow>
					conditional event|<intermediateCatchEvent id="x"><conditionalEventDefinition><condition>$</condition></conditionalEventDefinition></intermediateCatchEvent>
					timer, duration|<intermediateCatchEvent id="x"><timerEventDefinition><timeDuration>$</timeDuration></timerEventDefinition></intermediateCatchEvent>
					timer, date|<intermediateCatchEvent id="x"><timerEventDefinition><timeDate>$</timeDate></timerEventDefinition></intermediateCatchEvent>
					timer, cycle|<userTask id="x"/><boundaryEvent id="y" attachedToRef="x" cancelActivity="false"><timerEventDefinition><timeCycle>$</timeCycle></timerEventDefinition></boundaryEvent>
					priority of a job|<task id="x" camunda:asyncBefore="true" camunda:jobPriority="$"/>
					retry cycle|<serviceTask id="x" camunda:asyncBefore="true" camunda:expression="${nothing}"><extensionElements><camunda:failedJobRetryTimeCycle>$</camunda:failedJobRetryTimeCycle></extensionElements></serviceTask>
					priority of external work|<serviceTask id="x" camunda:type="external" camunda:topic="t" camunda:taskPriority="$"/>
					topic of external work|<serviceTask id="x" camunda:type="external" camunda:topic="$"/>
					service task|<serviceTask id="x" camunda:expression="$"/>
					delegate|<serviceTask id="x" camunda:delegateExpression="$"/>
					send task|<sendTask id="x" camunda:expression="$"/>
					assignee|<userTask id="x" camunda:assignee="$"/>
					candidate users|<userTask id="x" camunda:candidateUsers="$"/>
					candidate groups|<userTask id="x" camunda:candidateGroups="$"/>
					due date|<userTask id="x" camunda:dueDate="$"/>
					follow-up date|<userTask id="x" camunda:followUpDate="$"/>
					priority of a task|<userTask id="x" camunda:priority="$"/>
					name of a task|<userTask id="x" name="$"/>
					description of a task|<userTask id="x"><documentation>$</documentation></userTask>
					key of a form|<userTask id="x" camunda:formKey="$"/>
					default of a field|<userTask id="x"><extensionElements><camunda:formData><camunda:formField id="a" type="string" defaultValue="$"/></camunda:formData></extensionElements></userTask>
					label of a field|<userTask id="x"><extensionElements><camunda:formData><camunda:formField id="a" type="string" label="$"/></camunda:formData></extensionElements></userTask>
					called process|<callActivity id="x" calledElement="$"/>
					version of a called process|<callActivity id="x" calledElement="y" camunda:calledElementBinding="version" camunda:calledElementVersion="$"/>
					what a called process gets|<callActivity id="x" calledElement="called"><extensionElements><camunda:in sourceExpression="$" target="a"/></extensionElements></callActivity>
					key of a called process|<callActivity id="x" calledElement="called"><extensionElements><camunda:in businessKey="$"/></extensionElements></callActivity>
					table|<businessRuleTask id="x" camunda:decisionRef="$"/>
					collection|<userTask id="x"><multiInstanceLoopCharacteristics camunda:collection="$" camunda:elementVariable="a"/></userTask>
					number of rounds|<userTask id="x"><multiInstanceLoopCharacteristics><loopCardinality>$</loopCardinality></multiInstanceLoopCharacteristics></userTask>
					end of the rounds|<task id="x"><multiInstanceLoopCharacteristics><loopCardinality>2</loopCardinality><completionCondition>$</completionCondition></multiInstanceLoopCharacteristics></task>
					input|<task id="x"><extensionElements><camunda:inputOutput><camunda:inputParameter name="a">$</camunda:inputParameter></camunda:inputOutput></extensionElements></task>
					output|<task id="x"><extensionElements><camunda:inputOutput><camunda:outputParameter name="a">$</camunda:outputParameter></camunda:inputOutput></extensionElements></task>
					listener of a step|<task id="x"><extensionElements><camunda:executionListener event="start" expression="$"/></extensionElements></task>
					delegate of a listener|<task id="x"><extensionElements><camunda:executionListener event="end" delegateExpression="$"/></extensionElements></task>
					listener of a task|<userTask id="x"><extensionElements><camunda:taskListener event="create" expression="$"/></extensionElements></userTask>
					""")
	void isNeverEvaluated(String place, String step) {
		run(unguarded, step);
		assertThat(Marker.isSet()).as("an engine without guards evaluates it").isTrue();
		Marker.clear();

		run(this.engine, step);
		assertThat(Marker.isSet()).isFalse();
	}

	/** As far as it goes: a deployment may be refused, or any step of it. */
	private static void run(ProcessEngine engine, String step) {
		String name = Unique.word();
		Deployment deployment = null;
		try {
			deployment = engine.getRepositoryService()
				.createDeployment()
				.name(name)
				.addString(name + ".bpmn", model(name, step))
				.deploy();
			String instance = engine.getRuntimeService().startProcessInstanceByKey(name).getId();
			for (Job job : engine.getManagementService().createJobQuery().processInstanceId(instance).list()) {
				engine.getManagementService().executeJob(job.getId());
			}
			for (Task task : engine.getTaskService().createTaskQuery().processInstanceId(instance).list()) {
				engine.getFormService().getTaskFormData(task.getId());
			}
		}
		catch (RuntimeException refused) {
			// the marker tells whether it was in time
		}
		finally {
			if (deployment != null) {
				engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
			}
		}
	}

	private static String model(String name, String step) {
		return """
				<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
				  <process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
				    <startEvent id="s"/><sequenceFlow id="a" sourceRef="s" targetRef="x"/>%s
				    <sequenceFlow id="b" sourceRef="x" targetRef="e"/><endEvent id="e"/>
				  </process>
				</definitions>"""
			.formatted(name,
					step.replace("%s", name)
						.replace("\"$\"", "\"" + Marker.EXPRESSION + "\"")
						.replace(">$<", ">" + Marker.EXPRESSION + "<"));
	}

}
