package org.partnercenter.safety;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@PartnerCenterTest
@ExtendWith(OutputCaptureExtension.class)
class LogTests {

	private static final Logger logger = LoggerFactory.getLogger(LogTests.class);

	@Test
	@Proves("T-E11")
	void theLogHoldsNoAddressAndNoToken(CapturedOutput output) {
		logger.error("No mail for {} with {}", "ada.lovelace+1@acme.example",
				"https://partners.example/association/links/Zm9vYmFyYmF6cXV1eA_x-1?x=1",
				new IllegalStateException("550 <bob@acme.example> unknown", new RuntimeException("carl@acme.example")));

		assertThat(output).contains("No mail for (address) with https://partners.example/association/links/(token)?x=1")
			.contains("550 <(address)> unknown")
			.contains("LogTests.java")
			.doesNotContain("@acme", "Zm9vYmFy");
	}

}
