package org.partnercenter.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.partnercenter.process.DisplayCopies;
import org.partnercenter.process.Drafts;
import org.partnercenter.process.OnBehalf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What else is known of one case: variables, decisions, failures, what is due. */
@Component
class CaseDetailRows {

	private final JdbcClient rows;

	private final HistoryService history;

	private final RepositoryService repository;

	private final OnBehalf onBehalf;

	CaseDetailRows(JdbcClient rows, HistoryService history, RepositoryService repository, OnBehalf onBehalf) {
		this.rows = rows;
		this.history = history;
		this.repository = repository;
		this.onBehalf = onBehalf;
	}

	/**
	 * Ids and answers that decide the way. Drafts are not in history; should one ever be,
	 * it is left out.
	 */
	List<NamedText> variables(String instance) {
		return this.rows.sql("""
				select name_, var_type_, text_, long_, double_ from act_hi_varinst
				where proc_inst_id_ = :instance and state_ = 'CREATED' order by name_, create_time_""")
			.param("instance", instance)
			.query(CaseDetailRows::variable)
			.list()
			.stream()
			.filter(variable -> !Drafts.isDraft(variable.name()) && !DisplayCopies.isDisplayCopy(variable.name()))
			.toList();
	}

	List<CaseIncident> incidents(String instance) {
		return this.rows.sql("""
				select activity_id_, create_time_, end_time_, incident_msg_ from act_hi_incident
				where proc_inst_id_ = :instance order by create_time_, id_""")
			.param("instance", instance)
			.query((row, number) -> new CaseIncident(row.getString(1), CaseRows.moment(row, 2), CaseRows.moment(row, 3),
					row.getString(4)))
			.list();
	}

	/** The timers that run, the next one first. */
	List<Deadline> deadlines(String instance) {
		return this.rows.sql("""
				select d.act_id_, j.duedate_ from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_
				where j.process_instance_id_ = :instance and d.job_type_ like 'timer%' and j.duedate_ is not null
				order by j.duedate_, d.act_id_""")
			.param("instance", instance)
			.query((row, number) -> new Deadline(row.getString(1), CaseRows.moment(row, 2)))
			.list();
	}

	List<Decided> decisions(String instance) {
		return this.onBehalf.call(() -> this.history.createHistoricDecisionInstanceQuery()
			.processInstanceId(instance)
			.includeInputs()
			.includeOutputs()
			.disableBinaryFetching()
			.disableCustomObjectDeserialization()
			.orderByEvaluationTime()
			.asc()
			.list()
			.stream()
			.map(this::decided)
			.toList());
	}

	private Decided decided(HistoricDecisionInstance one) {
		int version = Optional
			.ofNullable(this.repository.createDecisionDefinitionQuery()
				.decisionDefinitionId(one.getDecisionDefinitionId())
				.singleResult())
			.map(definition -> definition.getVersion())
			.orElse(0);
		Instant at = one.getEvaluationTime().toInstant();
		return new Decided(one.getDecisionDefinitionKey(), one.getDecisionDefinitionName(), version,
				one.getActivityId(), at,
				one.getInputs().stream().map(input -> NamedText.of(input.getClauseName(), input.getValue())).toList(),
				one.getOutputs()
					.stream()
					.map(output -> NamedText.of(output.getVariableName(), output.getValue()))
					.toList(),
				one.getOutputs().stream().map(HistoricDecisionOutputInstance::getRuleId).distinct().toList());
	}

	private static NamedText variable(ResultSet row, int number) throws SQLException {
		String type = row.getString(2);
		String kept = Stream.of(row.getString(3), row.getString(4), row.getString(5))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse("");
		if ("boolean".equals(type)) {
			kept = String.valueOf(kept.equals("1"));
		}
		return new NamedText(row.getString(1), kept);
	}

}
