package org.partnercenter.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Where running cases stand, for many at once: four statements, however many. */
@Component
class CaseStandings {

	private static final String OPEN = """
			select a.proc_inst_id_, a.act_id_, coalesce(t.name_, a.act_name_, a.act_id_), a.start_time_, t.id_,
			t.assignee_, t.due_date_
			from act_hi_actinst a left join act_ru_task t on t.id_ = a.task_id_
			where a.proc_inst_id_ in (:instances) and a.end_time_ is null
			and a.act_type_ not in ('subProcess', 'multiInstanceBody')
			order by a.start_time_, a.id_""";

	private static final String GROUPS = """
			select l.task_id_, l.group_id_ from act_ru_identitylink l join act_ru_task t on t.id_ = l.task_id_
			where t.proc_inst_id_ in (:instances) and l.type_ = 'candidate' and l.group_id_ is not null
			order by l.group_id_""";

	private static final String WORK = """
			select j.process_instance_id_, d.act_id_, d.act_id_, coalesce(j.create_time_, j.duedate_), j.duedate_
			from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_
			where j.process_instance_id_ in (:instances) and d.job_type_ = 'async-continuation'""";

	private final JdbcClient rows;

	CaseStandings(JdbcClient rows) {
		this.rows = rows;
	}

	/** By instance; each in the order in which the steps were reached. */
	Map<String, List<OpenStep>> of(Collection<String> instances) {
		MultiValueMap<String, OpenStep> steps = new LinkedMultiValueMap<>(new LinkedHashMap<>());
		if (instances.isEmpty()) {
			return steps;
		}
		Map<String, List<String>> groups = groups(instances);
		this.rows.sql(OPEN).param("instances", instances).query(row -> {
			steps.add(row.getString(1), open(row, groups));
		});
		this.rows.sql(WORK).param("instances", instances).query(row -> {
			steps.add(row.getString(1), new OpenStep(row.getString(2), row.getString(3), "machine",
					CaseRows.moment(row, 4), null, List.of(), CaseRows.moment(row, 5)));
		});
		return steps;
	}

	/** Those of the instances with a failure that nobody has seen to. */
	Set<String> failed(Collection<String> instances) {
		return instances.isEmpty() ? Set.of()
				: new HashSet<>(this.rows
					.sql("select distinct proc_inst_id_ from act_ru_incident where proc_inst_id_ in (:instances)")
					.param("instances", instances)
					.query(String.class)
					.list());
	}

	private Map<String, List<String>> groups(Collection<String> instances) {
		MultiValueMap<String, String> groups = new LinkedMultiValueMap<>(new HashMap<>());
		this.rows.sql(GROUPS).param("instances", instances).query(row -> {
			groups.add(row.getString(1), row.getString(2));
		});
		return groups;
	}

	private static OpenStep open(ResultSet row, Map<String, List<String>> groups) throws SQLException {
		String task = row.getString(5);
		return new OpenStep(row.getString(2), row.getString(3), (task != null) ? "person" : "event",
				CaseRows.moment(row, 4), row.getString(6),
				Objects.requireNonNullElse((task != null) ? groups.get(task) : null, List.of()),
				CaseRows.moment(row, 7));
	}

}
