package org.partnercenter.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@DisabledOnOs(OS.WINDOWS)
class DataFolderTests {

	@TempDir
	Path place;

	@Test
	void theFolderOfTheDatabaseIsItsOwnersAlone() throws IOException {
		DataFolder.close("jdbc:h2:file:" + this.place.resolve("data/partnercenter") + ";WRITE_DELAY=0");

		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.place.resolve("data"))))
			.isEqualTo("rwx------");
	}

	@Test
	void otherDatabasesAreLeftAlone() throws IOException {
		DataFolder.close("jdbc:postgresql://localhost/partnercenter");
		DataFolder.close("jdbc:h2:mem:any");

		assertThat(Files.list(this.place)).isEmpty();
	}

}
