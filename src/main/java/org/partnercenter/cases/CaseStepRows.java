package org.partnercenter.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened in cases, in the order in which it began. */
@Component
class CaseStepRows {

	/**
	 * Who finished a task counts more than who had it: an administrator may do so for
	 * him.
	 */
	private static final String STEPS = """
			select a.id_, a.proc_inst_id_, a.act_id_, coalesce(a.act_name_, a.act_id_), a.parent_act_inst_id_, a.act_type_,
			a.start_time_, a.end_time_, a.duration_, a.act_inst_state_, coalesce(
			(select max(o.user_id_) from act_hi_op_log o where o.task_id_ = a.task_id_ and o.operation_type_ = 'Complete'),
			a.assignee_), a.call_proc_inst_id_, a.sequence_counter_
			from act_hi_actinst a where a.proc_inst_id_ in (:instances)
			order by a.proc_inst_id_, a.start_time_, a.sequence_counter_, a.id_ fetch first :most rows only""";

	private static final int CANCELED = 2;

	private final JdbcClient rows;

	CaseStepRows(JdbcClient rows) {
		this.rows = rows;
	}

	/**
	 * Those of several cases, case by case.
	 * @param most rows in all
	 */
	List<CaseStep> of(Collection<String> instances, int most) {
		return instances.isEmpty() ? List.of()
				: this.rows.sql(STEPS)
					.param("instances", instances)
					.param("most", most)
					.query(CaseStepRows::step)
					.list();
	}

	private static CaseStep step(ResultSet row, int number) throws SQLException {
		return new CaseStep(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
				row.getString(6), CaseRows.moment(row, 7), CaseRows.moment(row, 8), row.getObject(9, Long.class),
				row.getInt(10) == CANCELED, row.getString(11), row.getString(12), row.getLong(13));
	}

}
