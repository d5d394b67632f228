package org.partnercenter.billing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.partnercenter.billing.CardCheckout.ForgedEvent;

/**
 * Signs what is told over the open network, and finds out whether it was said by somebody
 * with the same secret, and just now: {@code t=<seconds>,v1=<HMAC-SHA-256 of "t.body">}.
 */
final class WebhookSignature {

	/** What was said earlier, or will be said later, counts as repeated by a stranger. */
	static final Duration TOLERANCE = Duration.ofSeconds(300);

	private static final Pattern HEADER = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");

	private final byte[] secret;

	private final Clock clock;

	WebhookSignature(byte[] secret, Clock clock) {
		this.secret = secret.clone();
		this.clock = clock;
	}

	String sign(byte[] body) {
		long now = this.clock.instant().getEpochSecond();
		return "t=" + now + ",v1=" + HexFormat.of().formatHex(hmac(now, body));
	}

	/**
	 * Fails unless all is well; which secret was used cannot be guessed from the time.
	 */
	void verify(byte[] body, String header) throws ForgedEvent {
		Matcher parts = HEADER.matcher((header == null) ? "" : header);
		if (!parts.matches()) {
			throw new ForgedEvent("no signature");
		}
		long said = Long.parseLong(parts.group(1));
		if (!MessageDigest.isEqual(hmac(said, body), HexFormat.of().parseHex(parts.group(2)))) {
			throw new ForgedEvent("wrong signature");
		}
		Duration age = Duration.between(Instant.ofEpochSecond(said), this.clock.instant()).abs();
		if (age.compareTo(TOLERANCE) > 0) {
			throw new ForgedEvent("not said now");
		}
	}

	private byte[] hmac(long time, byte[] body) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(this.secret, "HmacSHA256"));
			mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
			return mac.doFinal(body);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
