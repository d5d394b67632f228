package org.partnercenter.rulechange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.springframework.stereotype.Component;

import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.Remembered;

/** The tables that levels, points, competencies, satisfaction and fees are judged by. */
@Component
class RuleTables {

	/** In the order in which they are offered. */
	static final List<String> ALL = List.of("program-levels", "partner-points", "customer-satisfaction", "program-fees",
			"competencies", "competency-exams", "program-ladder", "program-scheme");

	private final RepositoryService repository;

	private final OnBehalf onBehalf;

	private final Remembered<String, RuleTable> known = new Remembered<>(50);

	RuleTables(RepositoryService repository, OnBehalf onBehalf) {
		this.repository = repository;
		this.onBehalf = onBehalf;
	}

	/** The newest versions of those whose rows can begin on a day. */
	List<RuleTable> newest() {
		return ALL.stream().flatMap(table -> newest(table).stream()).toList();
	}

	/** Empty for a table that no organization is judged by. */
	Optional<RuleTable> newest(String table) {
		if (!ALL.contains(table)) {
			return Optional.empty();
		}
		return this.onBehalf
			.call(() -> Optional.ofNullable(this.repository.createDecisionDefinitionQuery()
				.decisionDefinitionKey(table)
				.latestVersion()
				.singleResult()).map(this::read))
			.filter(found -> found.day() >= 0);
	}

	/** A certain version, which is kept for good. */
	RuleTable of(String definitionId) {
		return this.onBehalf.call(() -> read(this.repository.getDecisionDefinition(definitionId)));
	}

	private RuleTable read(DecisionDefinition definition) {
		return this.known.get(definition.getId(), id -> read(id, definition.getVersion(), definition.getKey(),
				definition.getResourceName(), text(definition)));
	}

	static RuleTable read(String definitionId, int version, String id, String path, String file) {
		Decision decision = Dmn.readModelFromStream(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
			.getModelElementById(id);
		DecisionTable table = (DecisionTable) decision.getExpression();
		return new RuleTable(definitionId, id, version, decision.getName(), TableText.description(decision), path, file,
				columns(table), table.getRules().stream().map(TableText::row).toList(),
				table.getHitPolicy() == HitPolicy.FIRST);
	}

	private static List<RuleTable.Column> columns(DecisionTable table) {
		List<RuleTable.Column> columns = new ArrayList<>();
		table.getInputs()
			.forEach(input -> columns.add(new RuleTable.Column(input.getLabel(),
					input.getInputExpression().getText().getTextContent().strip(),
					input.getInputExpression().getTypeRef(), true)));
		table.getOutputs()
			.forEach(output -> columns
				.add(new RuleTable.Column(output.getLabel(), output.getName(), output.getTypeRef(), false)));
		return columns;
	}

	private String text(DecisionDefinition definition) {
		try (InputStream file = this.repository.getDecisionModel(definition.getId())) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
