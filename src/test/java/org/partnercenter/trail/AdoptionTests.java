package org.partnercenter.trail;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A product that was updated has facts that are older than the chain. */
class AdoptionTests {

	@TempDir
	Path folder;

	@Test
	void olderFactsAreProtectedFromTheUpdateOn() {
		String database = "--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("trail");
		try (OwnTrail before = new OwnTrail(this.folder, database, "--spring.flyway.target=141")) {
			before.jdbc().update("""
					insert into trail (recorded_at, action, actor_role, details)
					select current_timestamp, 'trial.old', 'system', '{}' from system_range(1, 3)""");
		}
		try (OwnTrail after = new OwnTrail(this.folder, database)) {
			after.fill(2);

			assertThat(after.verify().isIntact()).isTrue();
			assertThat(after.verify().records()).isEqualTo(5);
			after.unprotected().update("update trail set action = 'trial.other' where id = 2");
			assertThat(after.verify().id()).isEqualTo(2);
		}
	}

}
