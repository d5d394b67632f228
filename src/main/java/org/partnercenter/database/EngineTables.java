package org.partnercenter.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * The first migration: the engine's tables, by the create scripts in the engine's own
 * jar. The engine itself only checks them, so that two nodes which start at once do not
 * both create.
 */
@Component
class EngineTables implements JavaMigration {

	private static final List<String> PARTS = List.of("engine", "history", "identity", "case.engine", "case.history",
			"decision.engine", "decision.history");

	@Override
	public void migrate(Context context) throws SQLException {
		Connection connection = context.getConnection();
		String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
		String database = product.contains("postgres") ? "postgres" : "h2";
		for (String part : PARTS) {
			String script = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(database, part);
			ScriptUtils.executeSqlScript(connection, new ClassPathResource(script));
		}
	}

	@Override
	public MigrationVersion getVersion() {
		return MigrationVersion.fromVersion("001");
	}

	@Override
	public String getDescription() {
		return "engine tables of Camunda 7.24";
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
