package org.partnercenter.console;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RepositoryService;
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
	 * @param process its name as drawn, {@code null} for a table that stands alone
	 * @param version in force, of its process or its table
	 * @param ofRelease whether it is as a release has shipped it
	 * @param running version to running cases
	 * @param open changes that are not decided yet
	 */
	record Line(String unit, String process, Integer version, boolean ofRelease, Instant since,
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
		SortedMap<String, Unit> units = this.candidates.inForce();
		return units.values()
			.stream()
			.map(unit -> line(unit, processes.get(unit.name()), open.getOrDefault(unit.name(), List.of())))
			.sorted((one, other) -> Boolean.compare(one.process() == null, other.process() == null))
			.toList();
	}

	private Line line(Unit unit, ProcessDefinition process, List<UUID> open) {
		return new Line(unit.name(), (process == null) ? null : process.getName(),
				this.versions.version(unit.deployment()), unit.isOfRelease(), unit.since(),
				(process == null) ? Map.of() : this.cases.perVersion(unit.name()), open,
				unit.files().keySet().stream().map(path -> path.substring(path.lastIndexOf('/') + 1)).toList());
	}

}
