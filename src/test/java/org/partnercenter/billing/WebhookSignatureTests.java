package org.partnercenter.billing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import com.stripe.net.Webhook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.billing.CardCheckout.ForgedEvent;
import org.partnercenter.testing.Proves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Proves("D-24")
class WebhookSignatureTests {

	private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");

	private static final byte[] BODY = "{\"id\":\"evt_1\"}".getBytes(StandardCharsets.UTF_8);

	private final WebhookSignature ours = at(NOW);

	@Test
	void whatWasSignedWithOurSecretIsTaken() {
		assertThatCode(() -> this.ours.verify(BODY, this.ours.sign(BODY))).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(longs = { -300, 300 })
	void fiveMinutesAreTolerated(long seconds) {
		String header = this.ours.sign(BODY);

		assertThatCode(() -> at(NOW.plusSeconds(seconds)).verify(BODY, header)).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(longs = { -301, 301, 86_400 })
	void whatIsOlderOrFromTheFutureIsNot(long seconds) {
		String header = this.ours.sign(BODY);

		assertThatExceptionOfType(ForgedEvent.class)
			.isThrownBy(() -> at(NOW.plusSeconds(seconds)).verify(BODY, header));
	}

	@Test
	void neitherAnotherBodyNorAnotherTimeNorAnotherSecretIs() {
		String header = this.ours.sign(BODY);
		byte[] other = "{\"id\":\"evt_2\"}".getBytes(StandardCharsets.UTF_8);
		WebhookSignature stranger = new WebhookSignature(new byte[] { 1 }, Clock.fixed(NOW, ZoneOffset.UTC));

		assertThatExceptionOfType(ForgedEvent.class).isThrownBy(() -> this.ours.verify(other, header));
		assertThatExceptionOfType(ForgedEvent.class).isThrownBy(() -> this.ours.verify(BODY, stranger.sign(BODY)));
		assertThatExceptionOfType(ForgedEvent.class).isThrownBy(() -> this.ours.verify(BODY,
				header.replace("t=" + NOW.getEpochSecond(), "t=" + (NOW.getEpochSecond() + 1))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "t=1", "v1=00", "t=,v1=", "t=99999999999999999999,v1=00", "garbage" })
	void aHeaderThatIsNoneIsNot(String header) {
		assertThatExceptionOfType(ForgedEvent.class).isThrownBy(() -> this.ours.verify(BODY, header));
		assertThatExceptionOfType(ForgedEvent.class).isThrownBy(() -> this.ours.verify(BODY, null));
	}

	@Test
	void isTheSchemeThatStripeUses() throws Exception {
		String secret = "whsec_of_a_test";
		WebhookSignature signature = new WebhookSignature(secret.getBytes(StandardCharsets.UTF_8), Clock.systemUTC());

		assertThat(Webhook.Signature.verifyHeader(new String(BODY, StandardCharsets.UTF_8), signature.sign(BODY),
				secret, 300))
			.isTrue();
	}

	private static WebhookSignature at(Instant now) {
		return new WebhookSignature("secret".getBytes(StandardCharsets.UTF_8), Clock.fixed(now, ZoneOffset.UTC));
	}

}
