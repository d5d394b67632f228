package org.partnercenter.process;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the tables of {@code processes/} for the domain: the rows that fire, with their
 * ids and the version of the table, so that a decision can keep its reasons and be taken
 * again. Nothing is written into the engine's history; who decides keeps what he decided.
 */
@Component
public class DecisionTables {

	private final OnBehalf onBehalf;

	private final JdbcClient rows;

	private final ThreadLocal<DmnDecisionTableEvaluationEvent> evaluated = new ThreadLocal<>();

	private final DmnEngine engine;

	/** In no deployment; by the names of their versions. */
	private final Map<String, DmnDecision> proposed = new ConcurrentHashMap<>();

	DecisionTables(OnBehalf onBehalf, JdbcClient rows) {
		this.onBehalf = onBehalf;
		this.rows = rows;
		DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
		configuration.setCustomPostDecisionTableEvaluationListeners(List.of(this.evaluated::set));
		this.engine = configuration.buildEngine();
	}

	/**
	 * The rows of the newest version.
	 * @param table the id of the decision
	 * @param inputs by name; a day is a {@link java.time.LocalDate}
	 */
	public TableRows rows(String table, Map<String, ?> inputs) {
		return this.onBehalf.call(() -> read(cache().findDeployedLatestDecisionDefinitionByKey(table), inputs));
	}

	/** The rows of a certain version: what it said once, it says again. */
	public TableRows rowsOf(String definitionId, Map<String, ?> inputs) {
		DmnDecision proposal = this.proposed.get(definitionId);
		return (proposal != null) ? read(proposal, 0, definitionId, inputs)
				: this.onBehalf.call(() -> read(cache().findDeployedDecisionDefinitionById(definitionId), inputs));
	}

	/**
	 * Tables as they might become, to see what they would say; nothing is deployed, and
	 * nobody reads them who does not know the names of these versions.
	 * @param dmn the text of a file
	 * @throws org.camunda.bpm.dmn.engine.DmnEngineException if the engine cannot read it
	 */
	public ProposedTables propose(String dmn) {
		Map<String, String> versions = new HashMap<>();
		this.engine.parseDecisions(new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8))).forEach(decision -> {
			String version = decision.getKey() + ":proposed:" + UUID.randomUUID();
			versions.put(decision.getKey(), version);
			this.proposed.put(version, decision);
		});
		return new ProposedTables(Map.copyOf(versions), () -> this.proposed.keySet().removeAll(versions.values()));
	}

	/**
	 * The newest version of a table, as {@link TableRows#definitionId()}; looked for once
	 * in a transaction.
	 */
	public String newest(String table) {
		return NewestVersions.get(table,
				key -> this.onBehalf.call(() -> cache().findDeployedLatestDecisionDefinitionByKey(key).getId()),
				this::newest);
	}

	/** Of all tables: there are few, and who asks for one asks for others, too. */
	private Map<String, String> newest() {
		Map<String, String> newest = new HashMap<>();
		this.rows.sql("select key_, id_ from act_re_decision_def order by version_")
			.query((RowCallbackHandler) row -> newest.put(row.getString(1), row.getString(2)));
		return newest;
	}

	private TableRows read(DecisionDefinition definition, Map<String, ?> inputs) {
		return read((DmnDecision) definition, definition.getVersion(), definition.getId(), inputs);
	}

	private TableRows read(DmnDecision decision, int version, String id, Map<String, ?> inputs) {
		try {
			this.engine.evaluateDecisionTable(decision, Collections.unmodifiableMap(inputs));
			List<TableRow> rows = this.evaluated.get().getMatchingRules().stream().map(DecisionTables::row).toList();
			return new TableRows(decision.getKey(), version, id, rows);
		}
		finally {
			this.evaluated.remove();
		}
	}

	private static TableRow row(DmnEvaluatedDecisionRule rule) {
		Map<String, Object> outputs = new LinkedHashMap<>();
		rule.getOutputEntries().forEach((name, output) -> outputs.put(name, output.getValue().getValue()));
		return new TableRow(rule.getId(), Collections.unmodifiableMap(outputs));
	}

	private static DeploymentCache cache() {
		return Context.getProcessEngineConfiguration().getDeploymentCache();
	}

}
