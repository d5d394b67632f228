package org.partnercenter.console;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import org.partnercenter.process.OnBehalf;

/** Which cases run under which version, and where they stand. */
@Component
class RunningCases {

	/**
	 * Leaves of the tree of executions: where something waits, of each case in one text.
	 */
	private static final String PLACES = """
			select e.proc_inst_id_ as id, string_agg(e.act_id_, ',' order by e.act_id_) as places
			from act_ru_execution e
			where e.proc_def_id_ = ? and e.act_id_ is not null
			and not exists (select 1 from act_ru_execution c where c.parent_id_ = e.id_)
			group by e.proc_inst_id_""";

	private static final String COUNTS = """
			select d.version_, count(*) from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
			where d.key_ = ? and e.parent_id_ is null group by d.version_""";

	private final JdbcTemplate jdbc;

	private final RepositoryService repository;

	private final OnBehalf onBehalf;

	RunningCases(JdbcTemplate jdbc, RepositoryService repository, OnBehalf onBehalf) {
		this.jdbc = jdbc;
		this.repository = repository;
		this.onBehalf = onBehalf;
	}

	/** Version to how many cases; without versions that none runs under. */
	SortedMap<Integer, Integer> perVersion(String process) {
		SortedMap<Integer, Integer> counts = new TreeMap<>();
		this.jdbc.query(COUNTS, row -> {
			counts.put(row.getInt(1), row.getInt(2));
		}, process);
		return counts;
	}

	/** All cases of a process but those of one version, oldest version first. */
	List<Standing> notUnder(String process, String definition) {
		return this.onBehalf
			.call(() -> this.repository.createProcessDefinitionQuery()
				.processDefinitionKey(process)
				.orderByProcessDefinitionVersion()
				.asc()
				.listPage(0, Integer.MAX_VALUE))
			.stream()
			.filter(version -> !version.getId().equals(definition))
			.flatMap(version -> standing(version).stream())
			.toList();
	}

	/** The cases of one version with the same standing. */
	List<String> at(Standing standing) {
		return this.jdbc.queryForList("select id from (" + PLACES + ") standing where places = ?", String.class,
				standing.definition(), String.join(",", standing.places()));
	}

	private List<Standing> standing(ProcessDefinition version) {
		return this.jdbc.query(
				"select places, count(*) as cases, min(id) as example from (" + PLACES
						+ ") standing group by places order by places",
				(row, number) -> new Standing(version.getId(), version.getVersion(),
						List.of(row.getString("places").split(",")), row.getInt("cases"), row.getString("example"),
						List.of()),
				version.getId());
	}

}
