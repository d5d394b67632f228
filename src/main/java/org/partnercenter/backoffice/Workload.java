package org.partnercenter.backoffice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How much work there is and how long it takes, by task and group: two statements,
 * however much there is. It counts; it names nobody.
 */
@Service
class Workload {

	/** How far back it looks for what was done. */
	static final int DAYS = 90;

	/** The groups of all organizations are one. */
	private static final String GROUP = """
			case when group_id_ like 'org-%-administrators' then 'organization-administrators' else group_id_ end""";

	private static final String OPEN = """
			select d.key_ process, t.task_def_key_ task, l.grp, count(*) waiting,
			sum(case when t.due_date_ < :now then 1 else 0 end) overdue,
			sum(case when t.create_time_ >= :day1 then 1 else 0 end) age0,
			sum(case when t.create_time_ < :day1 and t.create_time_ >= :day3 then 1 else 0 end) age1,
			sum(case when t.create_time_ < :day3 and t.create_time_ >= :day7 then 1 else 0 end) age2,
			sum(case when t.create_time_ < :day7 and t.create_time_ >= :day14 then 1 else 0 end) age3,
			sum(case when t.create_time_ < :day14 then 1 else 0 end) age4
			from act_ru_task t join act_re_procdef d on d.id_ = t.proc_def_id_
			join (select distinct task_id_, %s as grp from act_ru_identitylink
				where type_ = 'candidate' and group_id_ is not null) l on l.task_id_ = t.id_
			group by d.key_, t.task_def_key_, l.grp""".formatted(GROUP);

	private static final String DONE = """
			select t.proc_def_key_ process, t.task_def_key_ task, l.grp, count(*) done,
			percentile_cont(0.5) within group (order by t.duration_) middle
			from act_hi_taskinst t
			join (select distinct task_id_, %s as grp from act_hi_identitylink
				where type_ = 'candidate' and group_id_ is not null and timestamp_ >= :before) l on l.task_id_ = t.id_
			where t.end_time_ >= :since and t.delete_reason_ = 'completed'
			group by t.proc_def_key_, t.task_def_key_, l.grp""".formatted(GROUP);

	private final NamedParameterJdbcTemplate jdbc;

	private final Clock clock;

	Workload(NamedParameterJdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Most open tasks first. */
	@Transactional(readOnly = true)
	public List<WorkloadLine> lines() {
		Map<String, WorkloadLine> lines = new TreeMap<>();
		this.jdbc.query(OPEN, days(), row -> {
			WorkloadLine line = WorkloadLine.of(row.getString("process"), row.getString("task"), row.getString("grp"))
				.waiting(row.getLong("waiting"), row.getLong("overdue"), List.of(row.getLong("age0"),
						row.getLong("age1"), row.getLong("age2"), row.getLong("age3"), row.getLong("age4")));
			lines.put(line.key(), line);
		});
		this.jdbc.query(DONE, days(), row -> {
			WorkloadLine line = WorkloadLine.of(row.getString("process"), row.getString("task"), row.getString("grp"));
			lines.merge(line.key(), line.done(row.getLong("done"), row.getLong("middle")), WorkloadLine::with);
		});
		return lines.values()
			.stream()
			.sorted(Comparator.comparingLong((WorkloadLine line) -> line.waiting())
				.reversed()
				.thenComparing(WorkloadLine::key))
			.toList();
	}

	private MapSqlParameterSource days() {
		OffsetDateTime now = OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		OffsetDateTime midnight = now.truncatedTo(ChronoUnit.DAYS);
		return new MapSqlParameterSource("now", now).addValue("day1", midnight)
			.addValue("day3", midnight.minusDays(2))
			.addValue("day7", midnight.minusDays(6))
			.addValue("day14", midnight.minusDays(13))
			.addValue("since", now.minusDays(DAYS))
			// a task that took longer than a year is no measure
			.addValue("before", now.minusDays(DAYS + 365));
	}

}
