package org.partnercenter.rulechange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.core.type.TypeReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rehearsals in the database. */
@Component
class RehearsalRows {

	private static final String SELECT = "select id, draft_id, draft_version, tried, judged_on, state, asked_by,"
			+ " asked_at, ended_at, expected, cancel_asked, problem, figures from rule_rehearsal";

	private static final TypeReference<Figures> FIGURES = new TypeReference<>() {
	};

	private final JdbcClient rows;

	RehearsalRows(JdbcClient rows) {
		this.rows = rows;
	}

	void insert(Rehearsal rehearsal) {
		this.rows
			.sql("insert into rule_rehearsal (id, draft_id, draft_version, tried, judged_on, state, asked_by, asked_at,"
					+ " expected, cancel_asked, figures) values (:id, :draft, :version, :tried, :day, :state, :by, :at,"
					+ " :expected, false, :figures)")
			.param("id", rehearsal.id())
			.param("draft", rehearsal.draft())
			.param("version", rehearsal.draftVersion())
			.param("tried", rehearsal.tried())
			.param("day", rehearsal.judgedOn())
			.param("state", rehearsal.state().name())
			.param("by", rehearsal.askedBy())
			.param("at", DraftRows.time(rehearsal.askedAt()))
			.param("expected", rehearsal.expected())
			.param("figures", Json.write(rehearsal.figures()))
			.update();
	}

	Optional<Rehearsal> find(UUID id) {
		return this.rows.sql(SELECT + " where id = :id").param("id", id).query(RehearsalRows::read).optional();
	}

	/** Of one draft, newest first. */
	List<Rehearsal> of(UUID draft) {
		return this.rows.sql(SELECT + " where draft_id = :draft order by asked_at desc, id")
			.param("draft", draft)
			.query(RehearsalRows::read)
			.list();
	}

	boolean anyRunning() {
		return this.rows.sql("select count(*) from rule_rehearsal where state = 'RUNNING'")
			.query(Long.class)
			.single() > 0;
	}

	void askToCancel(UUID id) {
		this.rows.sql("update rule_rehearsal set cancel_asked = true where id = :id and state = 'RUNNING'")
			.param("id", id)
			.update();
	}

	/** Whether it may go on: nobody has asked to cancel it, or thrown the draft away. */
	boolean count(UUID id, Figures figures) {
		return this.rows.sql("update rule_rehearsal set figures = :figures where id = :id and cancel_asked = false")
			.param("figures", Json.write(figures))
			.param("id", id)
			.update() > 0;
	}

	void end(UUID id, RehearsalState state, String problem, Instant at) {
		this.rows.sql("update rule_rehearsal set state = :state, problem = :problem, ended_at = :at where id = :id")
			.param("state", state.name())
			.param("problem", problem)
			.param("at", DraftRows.time(at))
			.param("id", id)
			.update();
	}

	private static Rehearsal read(ResultSet row, int number) throws SQLException {
		OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
		return new Rehearsal(row.getObject("id", UUID.class), row.getObject("draft_id", UUID.class),
				row.getLong("draft_version"), row.getString("tried"), row.getObject("judged_on", LocalDate.class),
				RehearsalState.valueOf(row.getString("state")), row.getString("asked_by"),
				row.getObject("asked_at", OffsetDateTime.class).toInstant(), (ended != null) ? ended.toInstant() : null,
				row.getLong("expected"), row.getBoolean("cancel_asked"), row.getString("problem"),
				Json.read(row.getString("figures"), FIGURES));
	}

}
