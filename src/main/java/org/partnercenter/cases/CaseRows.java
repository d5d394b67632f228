package org.partnercenter.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds cases in the engine's history, newest first, without counting them. */
@Component
class CaseRows {

	private static final String COLUMNS = """
			select i.id_, i.proc_def_id_, i.proc_def_key_, d.version_, i.business_key_, i.start_time_, i.end_time_,
			i.duration_, i.state_, i.start_user_id_, i.super_process_instance_id_
			from act_hi_procinst i left join act_re_procdef d on d.id_ = i.proc_def_id_ where\s""";

	private final JdbcClient rows;

	CaseRows(JdbcClient rows) {
		this.rows = rows;
	}

	Optional<CaseLine> find(String instance) {
		return this.rows.sql(COLUMNS + "i.id_ = :id").param("id", instance).query(CaseRows::line).optional();
	}

	/** Those of them that there still are, oldest first. */
	List<CaseLine> all(Collection<String> instances) {
		return instances.isEmpty() ? List.of()
				: this.rows.sql(COLUMNS + "i.id_ in (:ids) order by i.start_time_, i.id_")
					.param("ids", instances)
					.query(CaseRows::line)
					.list();
	}

	/** The next so many cases after a place, {@code null} for the first ones. */
	List<CaseLine> page(CaseConditions conditions, CaseKey after, int size) {
		CaseConditions all = (after != null) ? conditions.after(after) : conditions;
		return this.rows
			.sql(COLUMNS + all.text() + " order by i.start_time_ desc, i.id_ desc fetch first :size rows only")
			.params(all.parameters())
			.param("size", size)
			.query(CaseRows::line)
			.list();
	}

	/** Reads all of them, or at least an index: not for every page. */
	long count(CaseConditions conditions) {
		return this.rows.sql("select count(*) from act_hi_procinst i where " + conditions.text())
			.params(conditions.parameters())
			.query(Long.class)
			.single();
	}

	private static CaseLine line(ResultSet row, int number) throws SQLException {
		return new CaseLine(row.getString(1), row.getString(2), row.getString(3), row.getInt(4), row.getString(5),
				moment(row, 6), moment(row, 7), row.getObject(8, Long.class), row.getString(9), row.getString(10),
				row.getString(11));
	}

	/** The engine writes UTC without saying so, and so does the zone of the JVM. */
	static Instant moment(ResultSet row, int column) throws SQLException {
		Timestamp moment = row.getTimestamp(column);
		return (moment != null) ? moment.toInstant() : null;
	}

}
