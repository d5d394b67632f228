package org.partnercenter.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.partnercenter.audit.Entry.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When cases began and ended: the process instances of an organization. */
@Component
class CaseChronicle implements Chronicle {

	private static final String ONES = "select p.id_, p.proc_def_key_, p.proc_def_id_, p.start_user_id_, p.state_, ";

	private static final String OF_ORGANIZATION = " from " + Sql.CASES + " where p.super_process_instance_id_ is null";

	private static final String SELECT = "select x.*, d.version_ from ((" + ONES + "p.start_time_ as at_, 0 as ended_"
			+ OF_ORGANIZATION + " and p.start_time_ between :from and :until) union all (" + ONES + "p.end_time_, 1"
			+ OF_ORGANIZATION + " and p.end_time_ between :from and :until)) x "
			+ "left join act_re_procdef d on d.id_ = x.proc_def_id_ "
			+ "order by x.at_ desc, x.ended_ desc, x.id_ fetch first :most rows only";

	private final JdbcClient rows;

	CaseChronicle(JdbcClient rows) {
		this.rows = rows;
	}

	@Override
	public Kind kind() {
		return Kind.CASE;
	}

	@Override
	public List<Entry> of(Subject subject, Window window) {
		return subject.isPerson() ? List.of()
				: this.rows.sql(SELECT)
					.param("organization", subject.organization())
					.params(window.engineParameters())
					.query((row, number) -> entry(row))
					.list();
	}

	private static Entry entry(ResultSet row) throws SQLException {
		String process = row.getString("proc_def_key_");
		Word name = new Word("audit.process." + process, process);
		boolean ended = row.getInt("ended_") == 1;
		boolean done = "COMPLETED".equals(row.getString("state_"));
		String text = !ended ? "audit.case.began" : done ? "audit.case.ended" : "audit.case.stopped";
		return Entry.of(Sql.engineInstant(row, "at_"), Kind.CASE, text, name, row.getInt("version_"))
			.by(ended ? null : row.getString("start_user_id_"), null)
			.in(row.getString("id_"))
			.isBad(ended && !done);
	}

}
