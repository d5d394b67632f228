package org.partnercenter.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.TrialProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.partnercenter.testing.PartnerCenterTest;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.testing.TrialProcess.complete;
import static org.partnercenter.testing.TrialProcess.startedAtApproval;
import static org.partnercenter.testing.TrialProcess.task;

@PartnerCenterTest
class DraftFreeHistoryTests {

	@Autowired
	ProcessEngine engine;

	@Autowired
	RuntimeService processes;

	@Autowired
	JdbcTemplate database;

	private final String name = UUID.randomUUID().toString();

	private final Map<String, Object> company = Map.of("companyName", this.name, "country", "PE");

	private ProcessInstance instance;

	@BeforeEach
	void begin() {
		this.instance = TrialProcess.start(this.engine, "100042");
	}

	@Test
	void theLevelIsTheOneConfigured() {
		assertThat(this.database.queryForObject("select VALUE_ from ACT_GE_PROPERTY where NAME_ = 'historyLevel'",
				String.class))
			.isEqualTo("31");
	}

	@Test
	void aDraftIsKeptWhileTheInstanceLivesButNeverWrittenToHistory() {
		complete(this.engine, this.instance, this.company);

		assertThat(runtimeVariables()).contains("draft:trial-company").doesNotContain("companyName");
		assertThat(historyVariables()).contains("organization")
			.noneMatch(Drafts::isDraft)
			.doesNotContain("companyName");
		assertThat(details()).contains("organization").noneMatch(Drafts::isDraft).doesNotContain("companyName");
	}

	@Test
	void aFormSubmittedAsFormLeavesNoDetailsEither() {
		this.engine.getFormService().submitTaskForm(task(this.engine, this.instance).getId(), this.company);

		assertThat(runtimeVariables()).contains("draft:trial-company");
		assertThat(details()).contains("organization").doesNotContain("companyName", "country");
		assertThat(anywhere(this.name)).containsOnly("ACT_RU_VARIABLE");
	}

	@Test
	void anEndedAndADeletedInstanceLeaveNoTrace() {
		complete(this.engine, this.instance, this.company);
		this.processes.deleteProcessInstance(this.instance.getId(), "test");
		assertThat(anywhere(this.name)).isEmpty();

		ProcessInstance other = TrialProcess.start(this.engine, "100042");
		complete(this.engine, other, this.company);
		this.processes.createMessageCorrelation("wizardCancelled").processInstanceId(other.getId()).correlate();
		assertThat(anywhere(this.name)).isEmpty();
		assertThat(historyVariables()).noneMatch(Drafts::isDraft);
	}

	@Test
	void aMigrationBringsNoDraftIntoHistory() {
		complete(this.engine, this.instance, this.company);
		String definition = this.instance.getProcessDefinitionId();
		MigrationPlan plan = this.processes.createMigrationPlan(definition, definition).mapEqualActivities().build();
		this.processes.newMigration(plan).processInstanceIds(this.instance.getId()).execute();

		assertThat(historyVariables()).contains("organization").noneMatch(Drafts::isDraft);
	}

	@Test
	void whatIsDecidedAfterTheWizardIsKept(@Autowired TaskService tasks) {
		ProcessInstance decided = startedAtApproval(this.engine, "100042");
		tasks.complete(task(this.engine, decided).getId(), Map.of("approved", true));

		assertThat(historyVariables()).contains("approved");
	}

	private List<String> runtimeVariables() {
		return this.database.queryForList("select NAME_ from ACT_RU_VARIABLE", String.class);
	}

	private List<String> historyVariables() {
		return this.database.queryForList("select NAME_ from ACT_HI_VARINST", String.class);
	}

	private List<String> details() {
		return this.database.queryForList("select NAME_ from ACT_HI_DETAIL", String.class);
	}

	/** The tables of the engine with this text in any column. */
	private List<String> anywhere(String text) {
		List<Map<String, Object>> columns = this.database.queryForList("select TABLE_NAME, COLUMN_NAME from "
				+ "INFORMATION_SCHEMA.COLUMNS where TABLE_NAME like 'ACT_%' and DATA_TYPE = 'CHARACTER VARYING'");
		return columns.stream()
			.filter(column -> this.database.queryForObject("select count(*) from " + column.get("TABLE_NAME")
					+ " where " + column.get("COLUMN_NAME") + " like ?", Integer.class, "%" + text + "%") > 0)
			.map(column -> column.get("TABLE_NAME").toString())
			.distinct()
			.toList();
	}

}
