package org.partnercenter.trail;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Adds facts, and tells whoever seals of them: on PostgreSQL on one way to the database,
 * elsewhere on two.
 */
@Component
class FactRows {

	private static final String AT_ONCE = "with fact as (" + TrailRow.INSERT
			+ " returning uid) insert into trail_pending (uid) select uid from fact";

	private final JdbcTemplate jdbc;

	private final boolean postgres;

	FactRows(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
		this.postgres = Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) FactRows::isPostgres));
	}

	void add(List<TrailRow> facts) {
		this.jdbc.batchUpdate(this.postgres ? AT_ONCE : TrailRow.INSERT,
				facts.stream().map(TrailRow::toInsert).toList());
		if (!this.postgres) {
			this.jdbc.batchUpdate("insert into trail_pending (uid) values (?)",
					facts.stream().map(fact -> new Object[] { fact.uid() }).toList());
		}
	}

	private static Boolean isPostgres(Connection connection) throws SQLException {
		return connection.getMetaData().getDatabaseProductName().contains("PostgreSQL");
	}

}
