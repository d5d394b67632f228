package org.partnercenter.qualification;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.partnercenter.evidence.EvidenceFile;

import static org.assertj.core.api.Assertions.assertThat;

class KeptTests {

	@Test
	void smallEvidenceIsKeptAsItIsRead() {
		EvidenceFile file = new Shown().competencies(2).file();
		assertThat(Kept.writeShort(file)).isEqualTo(Kept.write(file)).contains("\"passedOn\":\"2024-11-20\"");
	}

	@Test
	void theEvidenceOfTwentyThousandPeopleFitsToo() {
		Shown shown = new Shown();
		for (int i = 0; i < 20_000; i++) {
			shown.professional(Shown.KEYS.get(0), "WP-101", LocalDate.of(2024, 11, 20));
		}
		EvidenceFile file = shown.file();
		assertThat(Kept.write(file)).hasSizeGreaterThan(Kept.LONGEST);
		assertThat(Kept.writeShort(file)).hasSizeLessThan(Kept.LONGEST);
		assertThat(Kept.read(Kept.writeShort(file), EvidenceFile.class)).isEqualTo(file);
	}

}
