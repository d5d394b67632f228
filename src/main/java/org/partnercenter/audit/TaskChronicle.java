package org.partnercenter.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.partnercenter.audit.Entry.Person;
import org.partnercenter.audit.Entry.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tasks: when they came, who took them, who finished them, by the engine's history. */
@Component
class TaskChronicle implements Chronicle {

	private static final String FROM = " from " + Sql.CASES + " join act_hi_taskinst t on t.proc_inst_id_ = p.id_";

	private static final String TASK = "select t.id_, t.name_, t.task_def_key_, t.proc_def_key_, t.proc_inst_id_, "
			+ "t.assignee_, t.delete_reason_, ";

	/**
	 * Who finished it and whom it was offered to is looked up for the few that are shown.
	 */
	private static final String OF_ORGANIZATION = "select x.*, "
			+ "(select min(c.user_id_) from act_hi_op_log c where c.task_id_ = x.id_ and c.operation_type_ = 'Complete') "
			+ "as finisher_, (select max(l.group_id_) from act_hi_identitylink l where l.task_id_ = x.id_) as group_ "
			+ "from (select * from ((" + TASK + "t.start_time_ as at_, 'Create' as what_, null as user_, null as to_"
			+ FROM + " where t.start_time_ between :from and :until) union all (" + TASK
			+ "t.end_time_, 'End', null, null" + FROM + " where t.end_time_ between :from and :until) union all ("
			+ TASK + "o.timestamp_, o.operation_type_, o.user_id_, o.new_value_" + FROM
			+ " join act_hi_op_log o on o.task_id_ = t.id_ where o.timestamp_ between :from and :until "
			+ "and o.property_ = 'assignee' and o.operation_type_ in ('Claim', 'Assign', 'Delegate'))) y "
			+ "order by at_ desc, what_ desc, id_ fetch first :most rows only) x order by x.at_ desc, x.what_ desc, x.id_";

	/** What he completed stands among the facts, with decision and reason. */
	private static final String OF_PERSON = "select distinct " + TASK.substring("select ".length())
			+ "o.timestamp_ as at_, o.operation_type_ as what_, o.user_id_ as user_, null as to_, o.user_id_ as "
			+ "finisher_, null as group_ from act_hi_op_log o join act_hi_taskinst t on t.id_ = o.task_id_ "
			+ "where o.user_id_ = :account and o.timestamp_ between :from and :until "
			+ "and o.operation_type_ in ('Claim', 'Delegate') order by at_ desc, what_ desc, t.id_ "
			+ "fetch first :most rows only";

	private final JdbcClient rows;

	TaskChronicle(JdbcClient rows) {
		this.rows = rows;
	}

	@Override
	public Kind kind() {
		return Kind.TASK;
	}

	@Override
	public List<Entry> of(Subject subject, Window window) {
		return this.rows.sql(subject.isPerson() ? OF_PERSON : OF_ORGANIZATION)
			.param(subject.isPerson() ? "account" : "organization",
					subject.isPerson() ? subject.account() : subject.organization())
			.params(window.engineParameters())
			.query((row, number) -> entry(row))
			.list();
	}

	/**
	 * The name without the case that follows the colon: that would be somebody's name.
	 */
	static Word name(String process, String task, String name) {
		return new Word("task." + process + "." + task, (name != null) ? name.split(": ", 2)[0] : task);
	}

	/** {@code null} stays; whose administrators they are shows on the page. */
	static Word group(String id) {
		return (id == null) ? null
				: new Word("audit.role." + (id.startsWith("org-") ? "organization-administrators" : id), id);
	}

	private static Entry entry(ResultSet row) throws SQLException {
		String what = row.getString("what_");
		boolean done = what.equals("Complete") || "completed".equals(row.getString("delete_reason_"));
		Word name = name(row.getString("proc_def_key_"), row.getString("task_def_key_"), row.getString("name_"));
		Entry entry = Entry.of(Sql.engineInstant(row, "at_"), Kind.TASK, text(what, done), name)
			.in(row.getString("proc_inst_id_"));
		return switch (what) {
			case "Create" -> entry.with("offeredTo", group(row.getString("group_")));
			case "End", "Complete" -> entry.by(done ? row.getString("finisher_") : null, null);
			default -> entry.by(row.getString("user_"), null).with("assignee", assignee(row));
		};
	}

	private static Person assignee(ResultSet row) throws SQLException {
		String to = row.getString("to_");
		return (to == null || to.equals(row.getString("user_"))) ? null : new Person(to);
	}

	private static String text(String what, boolean done) {
		return switch (what) {
			case "Create" -> "audit.task.created";
			case "Claim" -> "audit.task.claimed";
			case "Assign", "Delegate" -> "audit.task.assigned";
			default -> done ? "audit.task.finished" : "audit.task.dropped";
		};
	}

}
