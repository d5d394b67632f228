package org.partnercenter.enrollment;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** Process owners put a task of staff before the first step of an enrollment. */
@PartnerCenterTest
class ModelOfOwnersTests {

	private static final String FIRST = "sourceRef=\"startEvent_answering\" targetRef=\"serviceTask_prepareContact\"";

	private static final String LOOK = """
			<bpmn:sequenceFlow id="flow_looked" sourceRef="userTask_look" targetRef="serviceTask_prepareContact"/>
			<bpmn:userTask id="userTask_look" name="Look first" camunda:candidateGroups="regional-service-center" camunda:formRef="enrollment-review-namesakes" camunda:formRefBinding="deployment">
			  <bpmn:incoming>flow_answering</bpmn:incoming><bpmn:outgoing>flow_looked</bpmn:outgoing>
			</bpmn:userTask>
			<bpmn:sequenceFlow id="flow_answering\"""";

	@Autowired
	EnrollmentProcess process;

	@Autowired
	RepositoryService repository;

	@Autowired
	Engine engine;

	private Deployment changed;

	@BeforeEach
	void deploy() throws Exception {
		String model = text("processes/enrollment.bpmn");
		String before = model.replaceFirst("<bpmn:sequenceFlow id=\"flow_answering\"", LOOK)
			.replace(FIRST, "sourceRef=\"startEvent_answering\" targetRef=\"userTask_look\"")
			.replaceFirst("<bpmn:incoming>flow_answering</bpmn:incoming>(\\s*<bpmn:outgoing>flow_prepared)",
					"<bpmn:incoming>flow_looked</bpmn:incoming>$1");
		assertThat(before).contains("targetRef=\"userTask_look\"", "<bpmn:incoming>flow_looked");
		DeploymentBuilder unit = this.repository.createDeployment().addString("enrollment.bpmn", before);
		for (Resource form : new PathMatchingResourcePatternResolver().getResources("classpath:forms/enrollment-*")) {
			unit.addString(form.getFilename(), form.getContentAsString(StandardCharsets.UTF_8));
		}
		this.changed = unit.deploy();
	}

	@AfterEach
	void withdraw() {
		this.repository.deleteDeployment(this.changed.getId(), true);
	}

	@Test
	void anEnrollmentMayBeginWithATaskOfAGroup(@Autowired People people) {
		String account = people.person("founder@" + Unique.domain());

		Task look = this.engine.task(this.process.begin(account, null, Map.of()));

		assertThat(look.getTaskDefinitionKey()).isEqualTo("userTask_look");
		assertThat(this.engine.engine().getTaskService().getIdentityLinksForTask(look.getId())).singleElement()
			.satisfies(link -> assertThat(link.getGroupId()).isEqualTo(StaffGroups.REGIONAL_SERVICE_CENTER));
	}

	@Test
	void whatEndsAsItBeginsIsKeptAsEnded(@Autowired Enrollments enrollments, @Autowired Trail trail) {
		AtomicReference<UUID> begun = new AtomicReference<>();

		enrollments.begin(Unique.word(), null, id -> {
			begun.set(id);
			enrollments.end(id, Enrollment.Outcome.CANCELLED, "userTask_look");
			return Unique.word();
		});

		assertThat(enrollments.get(begun.get()).outcome()).isEqualTo(Enrollment.Outcome.CANCELLED);
		assertThat(trail.about("enrollment", begun.get())).extracting(Recorded::action)
			.containsExactly("enrollment.begun", "enrollment.ended");
	}

	private static String text(String path) throws Exception {
		return new PathMatchingResourcePatternResolver().getResource("classpath:" + path)
			.getContentAsString(StandardCharsets.UTF_8);
	}

}
