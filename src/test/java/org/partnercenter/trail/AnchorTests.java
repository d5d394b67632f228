package org.partnercenter.trail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(OutputCaptureExtension.class)
class AnchorTests {

	@TempDir
	Path folder;

	@Test
	void anAnchorIsTakenOnceADay() throws IOException {
		try (OwnTrail own = new OwnTrail(this.folder)) {
			own.anchors().daily();
			assertThat(own.anchors().all()).isEmpty();

			own.fill(2);
			own.anchors().daily();
			own.fill(1);
			own.anchors().daily();

			assertThat(own.anchors().all()).singleElement().satisfies(anchor -> {
				assertThat(anchor.seq()).isEqualTo(2);
				assertThat(anchor.count()).isEqualTo(2);
			});
			yesterday();
			own.anchors().daily();
			assertThat(own.anchors().all()).extracting(Anchor::seq).containsExactly(2L, 3L);
		}
	}

	@Test
	void whoCarriesItFartherIsTold() {
		List<Anchor> told = new ArrayList<>();
		try (OwnTrail own = new OwnTrail(this.folder)) {
			own.context().addApplicationListener((ApplicationListener<PayloadApplicationEvent<?>>) event -> {
				if (event.getPayload() instanceof Anchored anchored) {
					told.add(anchored.anchor());
				}
			});
			own.fill(1);

			Anchor taken = own.anchors().take().orElseThrow();

			assertThat(told).containsExactly(taken);
		}
	}

	@Test
	void aLineOfTheFileIsReadAgain() {
		Anchor anchor = new Anchor(17, "ab".repeat(32), Instant.parse("2026-11-20T10:15:30Z"), 17);

		assertThat(Anchor.parse(anchor.line())).isEqualTo(anchor);
		assertThat(Anchor.parse("  " + anchor.line().replace(",", ", ").replace(":\"a", ": \"a"))).isEqualTo(anchor);
		assertThatThrownBy(() -> Anchor.parse("{\"seq\":17}")).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void aSpoiledLineDoesNotTakeTheOthersAway() throws IOException {
		try (OwnTrail own = new OwnTrail(this.folder)) {
			own.fill(2);
			own.anchors().take();
			Path file = this.folder.resolve("anchors/trail.jsonl");
			Files.writeString(file, "{\"seq\":1,\n" + Files.readString(file));

			assertThat(own.anchors().all()).hasSize(1);
		}
	}

	@Test
	void theCommandLineVerifiesWithoutTheProduct(CapturedOutput output) throws IOException {
		String[] database = { "--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("trail") };
		String[] command = { "--verify-trail", "--anchor", this.folder.resolve("mailed.jsonl").toString(), database[0],
				"--partner-center.trail.folder=" + this.folder };
		try (OwnTrail own = new OwnTrail(this.folder, database)) {
			own.fill(3);
			Files.writeString(Path.of(command[2]), own.anchors().take().orElseThrow().line());
		}
		assertThat(VerifyTrail.isAskedFor(command)).isTrue();

		assertThat(VerifyTrail.run(command)).isZero();
		assertThat(output).contains("The trail is intact: 3 records");

		try (OwnTrail own = new OwnTrail(this.folder, database)) {
			own.unprotected().update("update trail set action = 'trial.other' where id = 2");
		}
		assertThat(VerifyTrail.run(command)).isOne();
		assertThat(output).contains("was changed after it was written (1 records before it are good).");
	}

	@Test
	void theCommandLineSaysWhyItCannotVerify(CapturedOutput output) {
		assertThat(VerifyTrail.run("--verify-trail", "--anchor", this.folder.resolve("none.jsonl").toString())).isOne();

		assertThat(output).contains("The trail could not be verified: there is no anchor in");
	}

	private void yesterday() throws IOException {
		Path file = this.folder.resolve("anchors/trail.jsonl");
		Anchor today = Anchor.parse(Files.readString(file));
		Files.writeString(file, new Anchor(today.seq(), today.mac(), today.at().minusSeconds(86400), 2).line() + "\n");
	}

}
