package org.partnercenter.trail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.testing.Proves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TrailKeysTests {

	private static final String FIRST = "2026:Zmlyc3Qga2V5IG9mIHRoZSB0cmFpbCB3aXRoIDMyIGJ5dGVz";

	private static final String SECOND = "2027:c2Vjb25kIGtleSBvZiB0aGUgdHJhaWwgd2l0aCAzMiBieXRlcw==";

	@TempDir
	Path folder;

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aTrialMakesAKeyThatItsOwnerAloneReads() throws IOException {
		TrailKeys made = keys("");

		Path file = this.folder.resolve("trail.key");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		assertThat(keys("").code("trial", "text")).isEqualTo(made.code("trial", "text"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "secret", "2026:c2hvcnQ=", ":Zmlyc3Qga2V5IG9mIHRoZSB0cmFpbCB3aXRoIDMyIGJ5dGVz" })
	void aKeyThatIsNoneIsRefused(String key) {
		assertThatThrownBy(() -> keys(key)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	@Proves("G-05")
	void aKeyIsReplacedAndWhatTheOldOneSealedStaysValid() {
		String database = "--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("trail");
		try (OwnTrail own = new OwnTrail(this.folder, database, "--partner-center.trail.key=" + FIRST)) {
			own.fill(2);
		}
		try (OwnTrail own = new OwnTrail(this.folder, database,
				"--partner-center.trail.key=" + SECOND + ", " + FIRST)) {
			own.fill(2);
			assertThat(own.verify().isIntact()).isTrue();
			assertThat(own.jdbc().queryForList("select mac_key from trail order by id", String.class))
				.containsExactly("2026", "2026", "2027", "2027");
		}
		try (OwnTrail own = new OwnTrail(this.folder, database, "--partner-center.trail.key=" + SECOND)) {
			assertThat(own.verify().id()).isEqualTo(1);
		}
	}

	private TrailKeys keys(String key) {
		return new TrailKeys(new TrailSettings(key, this.folder, false, Duration.ofSeconds(5), List.of()));
	}

}
