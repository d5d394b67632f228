package org.partnercenter.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.testing.Marker;
import org.springframework.beans.factory.annotation.Autowired;
import org.partnercenter.testing.PartnerCenterTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnercenter.testing.Marker.EXPRESSION;

@PartnerCenterTest
class GuardedEngineTests {

	@Autowired
	ProcessEngine engine;

	@BeforeEach
	@AfterEach
	void clearMarker() {
		Marker.clear();
	}

	@Test
	void withoutTheGuardsTheMarkerWouldBeSet() {
		var unguarded = new StandaloneInMemProcessEngineConfiguration();
		unguarded.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID()).setProcessEngineName("unguarded");
		ProcessEngine engine = unguarded.buildProcessEngine();

		engine.getTaskService()
			.createTaskQuery()
			.or()
			.taskAssigneeExpression(EXPRESSION)
			.taskName("any")
			.endOr()
			.count();

		assertThat(Marker.isSet()).isTrue();
		engine.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { EXPRESSION, "${now()}", "${currentUser()}" })
	void adHocQueriesEvaluateNoExpressions(String expression) {
		for (Consumer<TaskQuery> run : List.<Consumer<TaskQuery>>of(TaskQuery::list, TaskQuery::count,
				query -> query.listPage(0, 1), TaskQuery::singleResult)) {
			refused(() -> run.accept(tasks().taskAssigneeExpression(expression)));
			refused(() -> run.accept(tasks().or().taskAssigneeExpression(expression).taskName("any").endOr()));
			refused(() -> run
				.accept(tasks().or().taskName("a").taskName("b").endOr().or().taskOwnerExpression(expression).endOr()));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { EXPRESSION, " ${currentUser()}", "${currentUser()} ", "${ currentUser()}",
			"${currentUser( )}", "#{currentUser()}", "${currentUser()}${now()}", "${currentUser()}x",
			"${currentUser().toString()}", "${''.concat(currentUser())}", "${currentUser}", "${currentUser()}\n",
			"${now().getClass()}", "${dateTime()}", "${true ? currentUser() : now()}" })
	void storedFiltersEvaluateNoExpressions(String expression) {
		List<TaskQuery> queries = List.of(tasks().taskAssigneeExpression(expression),
				tasks().or().taskAssigneeExpression(expression).taskName("any").endOr());
		for (TaskQuery query : queries) {
			String filter = store(query);

			refused(() -> this.engine.getFilterService().list(filter));
			refused(() -> this.engine.getFilterService().count(filter));
			refused(() -> this.engine.getFilterService().listPage(filter, 0, 1));
			refused(() -> this.engine.getFilterService().singleResult(filter));
			refused(() -> this.engine.getFilterService().list(filter, tasks().taskName("any")));
		}
	}

	@Test
	void storedFiltersMayAskWhoLooksAndWhatTimeItIs() {
		List<TaskQuery> his = List.of(tasks().taskAssigneeExpression("${currentUser()}"),
				tasks().taskCandidateGroupInExpression("${currentUserGroups()}"));
		for (String filter : his.stream().map(this::store).toList()) {
			asNobody(() -> assertThat(tasksOf(filter)).isEmpty());
		}
		List<TaskQuery> overdue = List.of(tasks().dueBeforeExpression("${now()}"),
				tasks().or().taskAssigneeExpression("${currentUser()}").dueBeforeExpression("${now()}").endOr());
		for (String filter : overdue.stream().map(this::store).toList()) {
			asNobody(() -> assertThat(tasksOf(filter))
				.allSatisfy(task -> assertThat(((Task) task).getDueDate()).isBefore(ClockUtil.getCurrentTime())));
		}
	}

	@Test
	void oneForbiddenTextBesideAnAllowedOneIsRefused() {
		String filter = store(tasks().taskAssigneeExpression("${currentUser()}")
			.or()
			.taskOwnerExpression("${currentUser()}")
			.dueBeforeExpression(EXPRESSION)
			.endOr());

		asNobody(() -> refused(() -> tasksOf(filter)));
	}

	/** Without asking whether he may read the filter. */
	private List<?> tasksOf(String filter) {
		return new OnBehalf(this.engine).call(() -> this.engine.getFilterService().listPage(filter, 0, 10));
	}

	private void asNobody(Runnable work) {
		this.engine.getIdentityService().setAuthentication("nobody", List.of("no-group"));
		try {
			work.run();
		}
		finally {
			this.engine.getIdentityService().clearAuthentication();
		}
	}

	@Test
	void aHarmlessFilterWorks() {
		assertThat(this.engine.getFilterService().list(store(tasks().taskName("no task has this name")))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "${''.getClass()}", "${''.class}", "${''['class']}",
			"${''.getClass().forName('java.lang.System')}", "${execution.getClass()}",
			"${execution['class'].classLoader}", "${execution.getProcessEngineServices().class}",
			"${entityManagerFactory}", "${dataSource}", "${environment.getProperty('java.home')}" })
	void modelsReachNeitherReflectionNorOtherBeans(String expression) {
		deploy("reflecting",
				Bpmn.createExecutableProcess("reflecting")
					.camundaHistoryTimeToLive(1)
					.startEvent()
					.serviceTask()
					.camundaExpression(expression)
					.endEvent()
					.done());

		assertThatThrownBy(() -> this.engine.getRuntimeService().startProcessInstanceByKey("reflecting"))
			.hasStackTraceContaining(
					expression.contains("lass") ? "Expressions may not use reflection" : "Cannot resolve identifier");
	}

	@Test
	void modelsStillUseTheirVariablesAndFunctions() {
		deploy("counting",
				Bpmn.createExecutableProcess("counting")
					.camundaHistoryTimeToLive(1)
					.startEvent()
					.serviceTask()
					.camundaExpression("${execution.setVariable('upper', name.toUpperCase())}")
					.userTask()
					.camundaDueDate("${dateTime().plusDays(1).toDate()}")
					.endEvent()
					.done());

		var instance = this.engine.getRuntimeService().startProcessInstanceByKey("counting", Map.of("name", "ada"));

		assertThat(this.engine.getRuntimeService().getVariable(instance.getId(), "upper")).isEqualTo("ADA");
	}

	@Test
	void timersStillStartProcesses() {
		deploy("sweeping",
				Bpmn.createExecutableProcess("sweeping")
					.camundaHistoryTimeToLive(1)
					.startEvent()
					.timerWithCycle("R/PT1H")
					.camundaFailedJobRetryTimeCycle("R3/PT5M")
					.userTask()
					.endEvent()
					.done());

		var jobs = this.engine.getManagementService();
		jobs.executeJob(jobs.createJobQuery().processDefinitionKey("sweeping").singleResult().getId());

		assertThat(
				this.engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("sweeping").count())
			.isEqualTo(1);
	}

	private TaskQuery tasks() {
		return this.engine.getTaskService().createTaskQuery();
	}

	/** The engine's own switch is on: our guards do without it. */
	private String store(TaskQuery query) {
		Filter filter = this.engine.getFilterService().newTaskFilter("any").setQuery(query);
		return this.engine.getFilterService().saveFilter(filter).getId();
	}

	private void deploy(String name, BpmnModelInstance model) {
		this.engine.getRepositoryService().createDeployment().addModelInstance(name + ".bpmn", model).deploy();
	}

	private static void refused(ThrowingCallable query) {
		assertThatThrownBy(query).hasStackTraceContaining("in queries");
		assertThat(Marker.isSet()).isFalse();
	}

}
