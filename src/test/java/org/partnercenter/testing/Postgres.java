package org.partnercenter.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One PostgreSQL for all tests of a run; its binaries come from Maven. */
public class Postgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static EmbeddedPostgres server;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of("spring.datasource.url=" + url(), "spring.datasource.username=postgres", "spring.datasource.password=")
			.applyTo(context);
	}

	public static synchronized String url() {
		try {
			if (server == null) {
				server = EmbeddedPostgres.builder().start();
			}
			return server.getJdbcUrl("postgres", "postgres");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The address of a database of its own on the same server. */
	public static String freshDatabase() {
		url();
		String name = Unique.word();
		try (Connection connection = server.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("create database " + name);
			return server.getJdbcUrl("postgres", name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
