package org.partnercenter.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.testing.TrialProcess;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.partnercenter.testing.PartnerCenterTest;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.partnercenter.testing.TrialProcess.COMPANY;
import static org.partnercenter.testing.TrialProcess.startedAtApproval;

@PartnerCenterTest
class AnswerCheckTests {

	@Autowired
	ProcessEngine engine;

	private ProcessInstance instance;

	@BeforeEach
	void begin() {
		this.instance = TrialProcess.start(this.engine, "100042");
	}

	@ParameterizedTest(name = "{0} = {1} -> {2}")
	@CsvSource(nullValues = "null",
			value = { "companyName, null, required", "companyName, ab, minLength", "country, XX, option",
					"country, null, required", "size, huge, option", "employees, 0, min", "employees, 500001, max",
					"employees, many, type", "interests, cloud, type", "partnerLevel, GOLD, undeclared",
					"organization, 999999, undeclared", "draft:trial-company, {}, undeclared" })
	void refuses(String field, String answer, String violation) {
		InvalidAnswers refused = refused(answers(field, answer));

		assertThat(refused.violations()).containsEntry(field, List.of(violation));
		assertThat(variables()).containsOnlyKeys("applicant", "organization");
	}

	@Test
	void bothDoorsRefuseTheSame() {
		Map<String, Object> answers = answers("role", "admin");
		String task = task();

		assertThatThrownBy(() -> this.engine.getTaskService().complete(task, answers))
			.isInstanceOf(InvalidAnswers.class);
		assertThatThrownBy(() -> this.engine.getTaskService().completeWithVariablesInReturn(task, answers, false))
			.isInstanceOf(InvalidAnswers.class);
		assertThatThrownBy(() -> this.engine.getFormService().submitTaskForm(task, answers))
			.isInstanceOf(InvalidAnswers.class);
		assertThatThrownBy(() -> this.engine.getFormService().submitTaskFormWithVariablesInReturn(task, answers, false))
			.isInstanceOf(InvalidAnswers.class);
		assertThatThrownBy(() -> this.engine.getTaskService().complete(task)).isInstanceOf(InvalidAnswers.class);
		assertThatThrownBy(() -> this.engine.getTaskService().resolveTask(task, answers))
			.isInstanceOf(BadUserRequestException.class);
		assertThatThrownBy(() -> this.engine.getTaskService().handleBpmnError(task, "any", "any", answers))
			.isInstanceOf(BadUserRequestException.class);
		assertThatThrownBy(() -> this.engine.getTaskService().handleEscalation(task, "any", answers))
			.isInstanceOf(BadUserRequestException.class);
		assertThat(task()).isEqualTo(task);
	}

	@Test
	void theSealRefusesACommandThatDidNotCheck() {
		var commands = ((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration())
			.getCommandExecutorTxRequired();

		assertThatThrownBy(() -> commands.execute(new CompleteTaskCmd(task(), Map.of())))
			.hasMessageContaining("A task ends by its form");
	}

	@Test
	void aConditionDecidesWhichFieldsCount() {
		assertThat(refused(answers("country", "DE")).violations()).containsEntry("taxNumber", List.of("required"));

		Map<String, Object> wrong = answers("country", "DE");
		wrong.put("taxNumber", "12");
		assertThat(refused(wrong).violations()).containsEntry("taxNumber", List.of("pattern"));

		complete(answers("taxNumber", "left over from a changed mind"));
		assertThat(draft()).doesNotContain("taxNumber");
	}

	@Test
	void packsTheAnswersOfAStepIntoOneText() {
		Map<String, Object> answers = answers("employees", 12);
		answers.put("interests", List.of("cloud", "data"));
		answers.put("programId", "only shown, so not taken");

		complete(answers);

		assertThat(draft())
			.contains("\"companyName\":\"Acme\"", "\"employees\":12", "\"interests\":[\"cloud\",\"data\"]")
			.doesNotContain("programId");
		assertThat(variables()).containsOnlyKeys("applicant", "organization", "draft:trial-company");
	}

	@Test
	void leavesTheAnswersOfOtherTasksAsVariables() {
		ProcessInstance approval = startedAtApproval(this.engine, "100042");
		String task = TrialProcess.task(this.engine, approval).getId();

		assertThatThrownBy(() -> this.engine.getTaskService().complete(task, Map.of("approved", false)))
			.hasMessageContaining("reason=[required]");
		this.engine.getTaskService().complete(task, Map.of("approved", false, "reason", "no trade in that country"));

		assertThat(this.engine.getHistoryService()
			.createHistoricVariableInstanceQuery()
			.processInstanceId(approval.getId())
			.variableName("reason")
			.singleResult()
			.getValue()).isEqualTo("no trade in that country");
	}

	@Test
	void refusesADraftTooLongForItsColumn() {
		assertThat(refused(answers("about", "x".repeat(5000))).violations()).containsEntry("trial-company",
				List.of("tooLong"));
	}

	@Test
	void ofADraftThatIsRefusedTheTrailKnowsNothing(@Autowired Trail trail) {
		assertThat(refused(answers("about", "x".repeat(5000)))).isNotNull();

		assertThat(trail.about("task", task())).isEmpty();
	}

	@Test
	void refusesAnObjectInPlaceOfAText() {
		Map<String, Object> answers = answers("companyName",
				Variables.serializedObjectValue("{}")
					.serializationDataFormat("application/json")
					.objectTypeName("any")
					.create());

		assertThat(refused(answers).violations()).containsEntry("companyName", List.of("type"));
	}

	@Test
	void rollsBackWhatHappenedInTheSameTransaction(@Autowired TransactionTemplate transaction) {
		assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
			TrialProcess.start(this.engine, "777777");
			complete(answers("country", "XX"));
		})).isInstanceOf(InvalidAnswers.class);

		assertThat(this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.variableValueEquals("organization", "777777")
			.count()).isZero();
	}

	private static Map<String, Object> answers(String field, Object answer) {
		Map<String, Object> answers = new HashMap<>(COMPANY);
		answers.put(field, answer);
		return answers;
	}

	private InvalidAnswers refused(Map<String, Object> answers) {
		return catchThrowableOfType(InvalidAnswers.class, () -> complete(answers));
	}

	private void complete(Map<String, Object> answers) {
		this.engine.getTaskService().complete(task(), answers);
	}

	private String task() {
		return TrialProcess.task(this.engine, this.instance).getId();
	}

	private Map<String, Object> variables() {
		Map<String, Object> values = new HashMap<>();
		this.engine.getRuntimeService()
			.createVariableInstanceQuery()
			.processInstanceIdIn(this.instance.getId())
			.list()
			.forEach(variable -> values.put(variable.getName(), variable.getValue()));
		return values;
	}

	private String draft() {
		return (String) variables().get("draft:trial-company");
	}

}
