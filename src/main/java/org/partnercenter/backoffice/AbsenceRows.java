package org.partnercenter.backoffice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.database.InsertIfAbsent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of absences, and of the tasks that came to deputies. */
@Component
class AbsenceRows {

	private static final String SELECT = "select a.id, a.account, a.deputy, a.first_day, a.last_day, a.begun_at from absence a ";

	private final JdbcClient jdbc;

	private final InsertIfAbsent inserts;

	AbsenceRows(JdbcClient jdbc, InsertIfAbsent inserts) {
		this.jdbc = jdbc;
		this.inserts = inserts;
	}

	void add(Absence absence) {
		this.jdbc.sql("insert into absence (id, account, deputy, first_day, last_day) values (?, ?, ?, ?, ?)")
			.params(absence.id(), absence.account(), absence.deputy(), absence.firstDay(), absence.lastDay())
			.update();
	}

	Optional<Absence> lock(UUID id) {
		return this.jdbc.sql(SELECT + "where a.id = ? and a.ended_at is null for update")
			.param(id)
			.query(AbsenceRows::read)
			.optional();
	}

	/** Of a person, those that are not over, the next one first. */
	List<Absence> of(String account) {
		return this.jdbc.sql(SELECT + "where a.account = ? and a.ended_at is null order by a.first_day")
			.param(account)
			.query(AbsenceRows::read)
			.list();
	}

	/** Those in which somebody stands in for others. */
	List<Absence> withDeputy(String deputy) {
		return this.jdbc.sql(SELECT + "where a.deputy = ? and a.ended_at is null order by a.first_day")
			.param(deputy)
			.query(AbsenceRows::read)
			.list();
	}

	List<Absence> on(LocalDate day) {
		return this.jdbc.sql(SELECT + "where a.first_day <= ? and a.last_day >= ? and a.ended_at is null order by a.id")
			.params(day, day)
			.query(AbsenceRows::read)
			.list();
	}

	List<Absence> over(LocalDate day) {
		return this.jdbc.sql(SELECT + "where a.last_day < ? and a.ended_at is null order by a.id")
			.param(day)
			.query(AbsenceRows::read)
			.list();
	}

	/** Of the members of these groups, who is away now and has a deputy in them, too. */
	List<Absence> running(Collection<String> groups, LocalDate day) {
		return this.jdbc.sql(SELECT + """
				where a.begun_at is not null and a.ended_at is null and a.last_day >= :day
				and exists (select 1 from act_id_membership m join act_id_membership d on d.group_id_ = m.group_id_
					where m.user_id_ = a.account and d.user_id_ = a.deputy and m.group_id_ in (:groups))
				order by a.id""").param("day", day).param("groups", groups).query(AbsenceRows::read).list();
	}

	/** Whether it began just now. */
	boolean begin(UUID id, OffsetDateTime now) {
		return this.jdbc.sql("update absence set begun_at = ? where id = ? and begun_at is null")
			.params(now, id)
			.update() == 1;
	}

	void end(UUID id, OffsetDateTime now) {
		this.jdbc.sql("delete from deputy_task where absence_id = ?").param(id).update();
		this.jdbc.sql("update absence set ended_at = ? where id = ?").params(now, id).update();
	}

	/** False: it came to the deputy before. */
	boolean handOver(String task, UUID absence) {
		return this.inserts.insert("deputy_task", Map.of("task_id", task, "absence_id", absence), "task_id",
				"absence_id");
	}

	List<String> tasksOf(UUID absence) {
		return this.jdbc.sql("select task_id from deputy_task where absence_id = ? order by task_id")
			.param(absence)
			.query(String.class)
			.list();
	}

	/** For whom somebody works as deputy on a task. */
	List<String> represented(String task, String deputy) {
		return this.jdbc.sql("""
				select a.account from deputy_task t join absence a on a.id = t.absence_id
				where t.task_id = ? and a.deputy = ? order by a.account""")
			.params(task, deputy)
			.query(String.class)
			.list();
	}

	void forget(String task) {
		this.jdbc.sql("delete from deputy_task where task_id = ?").param(task).update();
	}

	private static Absence read(ResultSet row, int number) throws SQLException {
		return new Absence(row.getObject("id", UUID.class), row.getString("account"), row.getString("deputy"),
				row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class),
				row.getObject("begun_at") != null);
	}

}
