package org.partnercenter.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.partnercenter.audit.Entry.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the tables of a process decided: version, inputs, and the rows that fired. */
@Component
class TableChronicle implements Chronicle {

	private static final String DECISIONS = "select x.*, d.version_ from (select i.id_, i.dec_def_id_, i.dec_def_key_, "
			+ "i.dec_def_name_, i.eval_time_, i.proc_inst_id_ from " + Sql.CASES
			+ " join act_hi_decinst i on i.proc_inst_id_ = p.id_ where i.eval_time_ between :from and :until "
			+ "order by i.eval_time_ desc, i.id_ fetch first :most rows only) x "
			+ "left join act_re_decision_def d on d.id_ = x.dec_def_id_ order by x.eval_time_ desc, x.id_";

	private final JdbcClient rows;

	private final FiredRows fired;

	TableChronicle(JdbcClient rows, FiredRows fired) {
		this.rows = rows;
		this.fired = fired;
	}

	@Override
	public Kind kind() {
		return Kind.DECISION;
	}

	@Override
	public List<Entry> of(Subject subject, Window window) {
		if (subject.isPerson()) {
			return List.of();
		}
		Map<String, Entry> found = new LinkedHashMap<>();
		Map<String, String> tables = new LinkedHashMap<>();
		this.rows.sql(DECISIONS)
			.param("organization", subject.organization())
			.params(window.engineParameters())
			.query((ResultSet row) -> {
				found.put(row.getString("id_"), entry(row));
				tables.put(row.getString("id_"), row.getString("dec_def_id_"));
			});
		Map<String, String> said = this.fired.of(tables);
		return found.entrySet().stream().map(entry -> entry.getValue().with("rule", said.get(entry.getKey()))).toList();
	}

	private static Entry entry(ResultSet row) throws SQLException {
		String table = row.getString("dec_def_key_");
		return Entry
			.of(Sql.engineInstant(row, "eval_time_"), Kind.DECISION, "audit.decision.table",
					new Word("audit.table." + table, row.getString("dec_def_name_")), row.getInt("version_"))
			.in(row.getString("proc_inst_id_"));
	}

}
