package org.partnercenter.console;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.Unit;

/** The units, as the first page of the console lists them. */
@Component
class UnitLines {

	private final Candidates candidates;

	private final ChangeRows rows;

	private final RunningCases cases;

	private final RepositoryService repository;

	private final OnBehalf onBehalf;

	private final Versions versions;

	UnitLines(Candidates candidates, ChangeRows rows, RunningCases cases, RepositoryService repository,
			OnBehalf onBehalf, Versions versions) {
		this.candidates = candidates;
		this.rows = rows;
		this.cases = cases;
		this.repository = repository;
		this.onBehalf = onBehalf;
		this.versions = versions;
	}

	/**
	 * A unit.
	 *
	 * @param name of its process as drawn, or of the tables of a unit without one
	 * @param process whether it has a process
	 * @param version in force, of its process or its table
	 * @param ofRelease whether it is as a release has shipped it
	 * @param running version to running cases
	 * @param open changes that are not decided yet
	 */
	record Line(String unit, String name, boolean process, Integer version, boolean ofRelease, Instant since,
			Map<Integer, Integer> running, List<UUID> open, List<String> files) {

	}

	/** Processes first, then the tables that several share. */
	List<Line> all() {
		Map<String, List<UUID>> open = this.rows.newest()
			.stream()
			.filter(change -> change.state().isOpen())
			.flatMap(change -> this.rows.units(change.id()).stream())
			.collect(Collectors.groupingBy(ChangedUnit::unit, TreeMap::new,
					Collectors.mapping(ChangedUnit::change, Collectors.toList())));
		Map<String, ProcessDefinition> processes = this.onBehalf
			.call(() -> this.repository.createProcessDefinitionQuery()
				.latestVersion()
				.listPage(0, Integer.MAX_VALUE)
				.stream()
				.collect(Collectors.toMap(ProcessDefinition::getKey, each -> each, (one, other) -> one)));
		Map<String, String> tables = tables();
		SortedMap<String, Unit> units = this.candidates.inForce();
		return units.values()
			.stream()
			.map(unit -> line(unit, processes.get(unit.name()), tables, open.getOrDefault(unit.name(), List.of())))
			.sorted((one, other) -> Boolean.compare(other.process(), one.process()))
			.toList();
	}

	/** Deployment to the names of the newest tables in it. */
	private Map<String, String> tables() {
		return this.onBehalf.call(() -> this.repository.createDecisionDefinitionQuery()
			.latestVersion()
			.orderByDecisionDefinitionName()
			.asc()
			.listPage(0, Integer.MAX_VALUE)
			.stream()
			.collect(Collectors.groupingBy(DecisionDefinition::getDeploymentId,
					Collectors.mapping(DecisionDefinition::getName, Collectors.joining(", ")))));
	}

	private Line line(Unit unit, ProcessDefinition process, Map<String, String> tables, List<UUID> open) {
		return new Line(unit.name(), (process == null) ? tables.get(unit.deployment()) : process.getName(),
				process != null, this.versions.version(unit.deployment()), unit.isOfRelease(), unit.since(),
				(process == null) ? Map.of() : this.cases.perVersion(unit.name()), open,
				unit.files().keySet().stream().map(path -> path.substring(path.lastIndexOf('/') + 1)).toList());
	}

}
