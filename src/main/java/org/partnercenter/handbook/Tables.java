package org.partnercenter.handbook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.springframework.stereotype.Component;

import org.partnercenter.handbook.TablePage.Version;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.Remembered;

/** Reads deployed tables; a version never changes, so each is read once. */
@Component
class Tables {

	private final RepositoryService repository;

	private final OnBehalf onBehalf;

	private final Remembered<String, TablePage> known = new Remembered<>(200);

	Tables(RepositoryService repository, OnBehalf onBehalf) {
		this.repository = repository;
		this.onBehalf = onBehalf;
	}

	/** The newest version of every table, in order of their ids. */
	List<TablePage> newest() {
		return this.onBehalf.call(() -> this.repository.createDecisionDefinitionQuery()
			.latestVersion()
			.list()
			.stream()
			.sorted(Comparator.comparing(DecisionDefinition::getKey))
			.map(definition -> this.known.get(definition.getId(), id -> read(definition, List.of())))
			.toList());
	}

	/** A version of a table with the list of all of them; empty if there is none. */
	Optional<TablePage> find(String table, Integer version) {
		return this.onBehalf.call(() -> {
			List<DecisionDefinition> all = this.repository.createDecisionDefinitionQuery()
				.decisionDefinitionKey(table)
				.orderByDecisionDefinitionVersion()
				.desc()
				.list();
			return all.stream()
				.filter(definition -> version == null || definition.getVersion() == version)
				.findFirst()
				.map(definition -> read(definition, all.stream().map(this::version).toList()));
		});
	}

	private TablePage read(DecisionDefinition definition, List<Version> versions) {
		Decision decision = this.repository.getDmnModelInstance(definition.getId())
			.getModelElementById(definition.getKey());
		return TableReader.read(definition.getId(), definition.getVersion(), decision, versions);
	}

	private Version version(DecisionDefinition definition) {
		Deployment deployment = this.repository.createDeploymentQuery()
			.deploymentId(definition.getDeploymentId())
			.singleResult();
		return new Version(definition.getVersion(), deployment.getDeploymentTime().toInstant(),
				String.valueOf(deployment.getSource()).startsWith("release "));
	}

}
