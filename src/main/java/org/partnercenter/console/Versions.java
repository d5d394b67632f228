package org.partnercenter.console;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.stereotype.Component;

import org.partnercenter.process.OnBehalf;

/** The numbers that the engine has given to what changes stand on and have made. */
@Component
class Versions {

	private final ChangeRows rows;

	private final RepositoryService repository;

	private final OnBehalf onBehalf;

	Versions(ChangeRows rows, RepositoryService repository, OnBehalf onBehalf) {
		this.rows = rows;
		this.repository = repository;
		this.onBehalf = onBehalf;
	}

	/** A unit of a change; versions are {@code null} where there is none. */
	record Line(String unit, Integer before, Integer after, Integer back) {

	}

	List<Line> of(UUID change) {
		return this.rows.units(change)
			.stream()
			.map(unit -> new Line(unit.unit(), version(unit.before()), version(unit.after()), version(unit.back())))
			.toList();
	}

	/**
	 * Of the process of a deployment, or of its first table; {@code null} without one.
	 */
	Integer version(String deployment) {
		return (deployment == null) ? null : this.onBehalf.call(() -> Stream
			.<ResourceDefinition>concat(
					this.repository.createProcessDefinitionQuery().deploymentId(deployment).listPage(0, 1).stream(),
					this.repository.createDecisionDefinitionQuery().deploymentId(deployment).listPage(0, 1).stream())
			.map(ResourceDefinition::getVersion)
			.findFirst()
			.orElse(null));
	}

}
