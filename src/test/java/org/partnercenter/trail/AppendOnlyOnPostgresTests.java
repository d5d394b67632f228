package org.partnercenter.trail;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnercenter.testing.Postgres;
import org.partnercenter.testing.PostgresTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PostgresTest
class AppendOnlyOnPostgresTests extends AppendOnlyRules {

	@TempDir
	Path folder;

	/** As in production, with a role for the schema and one for the application. */
	@Test
	@Proves("T-E05")
	void aRoleThatDoesNotOwnTheSchemaHasTheRightsItNeedsAndNoMore() {
		String role = Unique.word();
		this.jdbc.execute("create role " + role + " login");

		try (OwnTrail own = new OwnTrail(this.folder,
				"--spring.datasource.url=" + Postgres.freshDatabase().replaceFirst("\\?.*", ""),
				"--spring.datasource.username=" + role, "--spring.datasource.password=",
				"--spring.flyway.user=postgres", "--spring.flyway.password=")) {
			own.fill(3);

			assertThat(own.verify().isIntact()).isTrue();
			assertDenied(own.jdbc(), "update trail set reason = 'Other'");
			assertDenied(own.jdbc(), "delete from trail where id = 1");
			assertDenied(own.jdbc(), "truncate trail, trail_chain, trail_sealing");
			assertDenied(own.jdbc(), "delete from trail_chain");
			assertDenied(own.jdbc(), "drop trigger trail_append_only on trail");
			assertDenied(own.jdbc(), "alter table trail disable trigger all");
			assertDenied(own.jdbc(), "create table other (id integer)");
			own.jdbc().update("delete from account where id = 'nobody'");
			own.jdbc().update("update act_ru_task set name_ = name_");
		}
	}

	private static void assertDenied(JdbcTemplate jdbc, String statement) {
		assertThatThrownBy(() -> jdbc.execute(statement)).rootCause()
			.hasMessageMatching("(?s).*(permission denied|must be owner).*");
	}

}
