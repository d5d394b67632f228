package org.partnercenter.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Figures that the database adds up in what the engine keeps: so many statements however
 * many cases, and no row of a single case leaves it.
 */
@Component
@Transactional(readOnly = true)
class CaseFigureRows {

	private static final Duration RECENT = Duration.ofDays(30);

	private static final String MEDIAN = "percentile_cont(0.5) within group (order by duration_)";

	private static final String PROCESSES = """
			select d.key_ as process, 'running' as what, count(*) as number, cast(null as double precision) as median
			from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
			where e.parent_id_ is null group by d.key_
			union all
			select d.key_, 'waiting', count(distinct t.proc_inst_id_), cast(null as double precision)
			from act_ru_task t join act_re_procdef d on d.id_ = t.proc_def_id_ group by d.key_
			union all
			select d.key_, 'overdue', count(distinct t.proc_inst_id_), cast(null as double precision)
			from act_ru_task t join act_re_procdef d on d.id_ = t.proc_def_id_ where t.due_date_ < :now group by d.key_
			union all
			select d.key_, 'failed', count(distinct i.proc_inst_id_), cast(null as double precision)
			from act_ru_incident i join act_re_procdef d on d.id_ = i.proc_def_id_ group by d.key_
			union all
			select proc_def_key_, 'finished', count(*), %s
			from act_hi_procinst where end_time_ >= :recent group by proc_def_key_""".formatted(MEDIAN);

	private static final String STEPS = """
			select act_id_, count(*) as number, count(case when act_inst_state_ = 2 then 1 end) as broken, %s as median
			from act_hi_actinst
			where proc_def_key_ = :process and (cast(:definition as varchar(64)) is null or proc_def_id_ = :definition)
			and start_time_ >= :from and start_time_ < :until group by act_id_""".formatted(MEDIAN);

	private static final String CASES = """
			select count(*) as number, count(end_time_) as finished, %s as median,
			count(case when state_ like '%%TERMINATED' then 1 end) as broken
			from act_hi_procinst
			where proc_def_key_ = :process and (cast(:definition as varchar(64)) is null or proc_def_id_ = :definition)
			and start_time_ >= :from and start_time_ < :until""".formatted(MEDIAN);

	private static final String NOW = """
			select a.act_id_ as step, 'waiting' as what, count(*) as number from act_hi_actinst a
			where a.proc_def_key_ = :process and a.end_time_ is null group by a.act_id_
			union all
			select t.task_def_key_, 'overdue', count(*)
			from act_ru_task t join act_re_procdef d on d.id_ = t.proc_def_id_
			where d.key_ = :process and t.due_date_ < :now group by t.task_def_key_
			union all
			select i.activity_id_, 'failed', count(*)
			from act_ru_incident i join act_re_procdef d on d.id_ = i.proc_def_id_
			where d.key_ = :process group by i.activity_id_""";

	private final JdbcClient rows;

	private final Clock clock;

	CaseFigureRows(JdbcClient rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/** By the key of the process; those in which nothing ever happened are missing. */
	Map<String, ProcessFigures> processes() {
		Map<String, ProcessFigures> figures = new LinkedHashMap<>();
		this.rows.sql(PROCESSES)
			.param("now", now())
			.param("recent", Timestamp.from(this.clock.instant().minus(RECENT)))
			.query(row -> {
				figures.merge(row.getString("process"), figure(row), CaseFigureRows::sum);
			});
		return figures;
	}

	/**
	 * By the id of the step; those that nobody reached are missing.
	 * @param definition the version, {@code null} for all
	 */
	Map<String, StepFigures> steps(String process, String definition, Slice slice) {
		Map<String, StepFigures> steps = new LinkedHashMap<>();
		asked(STEPS, process, definition, slice).query(row -> {
			steps.put(row.getString("act_id_"),
					new StepFigures(row.getLong("number"), row.getLong("broken"), median(row)));
		});
		return steps;
	}

	CaseFigures cases(String process, String definition, Slice slice) {
		return asked(CASES, process, definition, slice)
			.query((row, number) -> new CaseFigures(row.getLong("number"), row.getLong("finished"),
					row.getLong("broken"), median(row)))
			.single();
	}

	/** Where the cases of all versions stand, by the id of the step. */
	Map<String, StepsNow> now(String process) {
		Map<String, StepsNow> steps = new LinkedHashMap<>();
		this.rows.sql(NOW).param("process", process).param("now", now()).query(row -> {
			long number = row.getLong("number");
			steps.merge(row.getString("step"),
					new StepsNow(is(row, "waiting", number), is(row, "overdue", number), is(row, "failed", number)),
					(one, other) -> new StepsNow(one.waiting() + other.waiting(), one.overdue() + other.overdue(),
							one.failed() + other.failed()));
		});
		return steps;
	}

	private JdbcClient.StatementSpec asked(String sql, String process, String definition, Slice slice) {
		return this.rows.sql(sql)
			.param("process", process)
			.param("definition", definition)
			.param("from", slice.begin())
			.param("until", slice.end());
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private static ProcessFigures figure(ResultSet row) throws SQLException {
		long number = row.getLong("number");
		return new ProcessFigures(is(row, "running", number), is(row, "waiting", number), is(row, "overdue", number),
				is(row, "failed", number), is(row, "finished", number), median(row));
	}

	private static ProcessFigures sum(ProcessFigures one, ProcessFigures other) {
		return new ProcessFigures(one.running() + other.running(), one.waiting() + other.waiting(),
				one.overdue() + other.overdue(), one.failed() + other.failed(), one.finished() + other.finished(),
				(other.median() != null) ? other.median() : one.median());
	}

	private static long is(ResultSet row, String what, long number) throws SQLException {
		return row.getString("what").equals(what) ? number : 0;
	}

	private static Long median(ResultSet row) throws SQLException {
		double median = row.getDouble("median");
		return row.wasNull() ? null : Math.round(median);
	}

}
