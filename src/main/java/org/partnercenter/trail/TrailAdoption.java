package org.partnercenter.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Gives the facts that are older than the chain their ids and codes: it protects them
 * from now on, though nobody can say what happened to them before.
 */
@Component
class TrailAdoption implements JavaMigration {

	private static final int AT_ONCE = 1000;

	private final TrailKeys keys;

	TrailAdoption(TrailKeys keys) {
		this.keys = keys;
	}

	@Override
	public void migrate(Context context) {
		JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
		List<TrailRow> rows;
		do {
			rows = jdbc.query("select * from trail where uid is null order by id fetch first ? rows only",
					TrailAdoption::named, AT_ONCE);
			List<TrailRow> coded = rows.stream().map(row -> row.coded(this.keys)).toList();
			jdbc.batchUpdate("update trail set uid = ?, mac_key = ?, mac = ? where id = ?",
					coded.stream().map(row -> new Object[] { row.uid(), row.macKey(), row.mac(), row.id() }).toList());
			jdbc.batchUpdate("insert into trail_pending (uid) values (?)",
					coded.stream().map(row -> new Object[] { row.uid() }).toList());
		}
		while (!rows.isEmpty());
	}

	private static TrailRow named(ResultSet result, int number) throws SQLException {
		return TrailRow.read(result, number).named(UUID.randomUUID());
	}

	@Override
	public MigrationVersion getVersion() {
		return MigrationVersion.fromVersion("142");
	}

	@Override
	public String getDescription() {
		return "trail codes of older facts";
	}

	@Override
	public Integer getChecksum() {
		return null;
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

}
