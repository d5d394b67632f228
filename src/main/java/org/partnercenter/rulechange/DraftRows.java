package org.partnercenter.rulechange;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.Instant;
import java.time.LocalDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.core.type.TypeReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts in the database. */
@Component
class DraftRows {

	private static final String SELECT = "select id, table_id, based_on, effective_on, purpose, draft_rows, created_by,"
			+ " created_at, changed_by, changed_at, handed_in_at, version from rule_draft";

	private static final TypeReference<List<DraftRow>> ROWS = new TypeReference<>() {
	};

	private final JdbcClient rows;

	DraftRows(JdbcClient rows) {
		this.rows = rows;
	}

	void insert(RuleDraft draft) {
		this.rows
			.sql("insert into rule_draft (id, table_id, based_on, effective_on, purpose, draft_rows, created_by,"
					+ " created_at, changed_by, changed_at, version) values (:id, :table, :base, :effective, :purpose,"
					+ " :rows, :by, :at, :by, :at, 0)")
			.param("id", draft.id())
			.param("table", draft.table())
			.param("base", draft.basedOn())
			.param("effective", draft.effectiveOn())
			.param("purpose", draft.purpose())
			.param("rows", Json.write(draft.rows()))
			.param("by", draft.createdBy())
			.param("at", time(draft.createdAt()))
			.update();
	}

	/** Whether nobody was quicker: the version in the database is still the draft's. */
	boolean update(RuleDraft draft) {
		return this.rows
			.sql("update rule_draft set effective_on = :effective, purpose = :purpose, draft_rows = :rows,"
					+ " changed_by = :by, changed_at = :at, version = version + 1"
					+ " where id = :id and version = :version")
			.param("effective", draft.effectiveOn())
			.param("purpose", draft.purpose())
			.param("rows", Json.write(draft.rows()))
			.param("by", draft.changedBy())
			.param("at", time(draft.changedAt()))
			.param("id", draft.id())
			.param("version", draft.version())
			.update() > 0;
	}

	void handedIn(UUID id, String path) {
		this.rows.sql("update rule_draft set handed_in_at = :path where id = :id")
			.param("path", path)
			.param("id", id)
			.update();
	}

	void delete(UUID id) {
		this.rows.sql("delete from rule_draft where id = :id").param("id", id).update();
	}

	Optional<RuleDraft> find(UUID id) {
		return this.rows.sql(SELECT + " where id = :id").param("id", id).query(DraftRows::read).optional();
	}

	/** The ones changed last, newest first. */
	List<RuleDraft> newest(int atMost) {
		return this.rows.sql(SELECT + " order by changed_at desc, id limit :most")
			.param("most", atMost)
			.query(DraftRows::read)
			.list();
	}

	private static RuleDraft read(ResultSet row, int number) throws SQLException {
		return new RuleDraft(row.getObject("id", UUID.class), row.getString("table_id"), row.getString("based_on"),
				row.getObject("effective_on", LocalDate.class), row.getString("purpose"),
				Json.read(row.getString("draft_rows"), ROWS), row.getString("created_by"),
				row.getObject("created_at", OffsetDateTime.class).toInstant(), row.getString("changed_by"),
				row.getObject("changed_at", OffsetDateTime.class).toInstant(), row.getString("handed_in_at"),
				row.getLong("version"));
	}

	static OffsetDateTime time(Instant time) {
		return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
	}

}
