package org.partnercenter.billing;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The card provider of the default run: pages of our own under {@code /dev/checkout}, and
 * nobody pays anything. It tells us what happened as a real one does, signed with a
 * secret that lives as long as the program. Never in production.
 */
@Component
@Profile("!production")
@ConditionalOnProperty(name = "partner-center.billing.payment.card.provider", havingValue = "local")
class LocalCheckout implements CardCheckout {

	static final String HEADER = "Local-Signature";

	private static final Duration LIFE = Duration.ofHours(24);

	private final ObjectMapper json;

	private final Clock clock;

	private final WebhookSignature signature;

	private volatile boolean down;

	LocalCheckout(ObjectMapper json, Clock clock) {
		this.json = json;
		this.clock = clock;
		byte[] secret = new byte[32];
		new SecureRandom().nextBytes(secret);
		this.signature = new WebhookSignature(secret, clock);
	}

	@Override
	public String provider() {
		return "local";
	}

	@Override
	public Opened open(Wanted wanted) throws CheckoutUnavailable {
		demandUp();
		// the same key is the same page, as with a real one
		String session = UUID.nameUUIDFromBytes(wanted.key().getBytes()).toString();
		return new Opened(session, "/dev/checkout/" + session, this.clock.instant().plus(LIFE));
	}

	@Override
	public void expire(String session) throws CheckoutUnavailable {
		demandUp();
	}

	@Override
	public String signatureHeader() {
		return HEADER;
	}

	@Override
	public CardEvent read(byte[] body, String header) throws ForgedEvent {
		this.signature.verify(body, header);
		try {
			LocalEvent event = this.json.readValue(body, LocalEvent.class);
			Money amount = (event.currency() == null) ? null
					: Money.ofMinor(event.amount(), Currency.getInstance(event.currency()));
			return new CardEvent(event.id(), CardEvent.Kind.valueOf(event.type()), event.order(), event.session(),
					event.payment(), amount, Instant.ofEpochSecond(event.created()));
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new ForgedEvent("not readable");
		}
	}

	String sign(byte[] body) {
		return this.signature.sign(body);
	}

	/** So that everybody can see what happens then. */
	void pretendToBeDown(boolean down) {
		this.down = down;
	}

	private void demandUp() throws CheckoutUnavailable {
		if (this.down) {
			throw new CheckoutUnavailable("The local provider pretends to be down", null);
		}
	}

	/**
	 * What it tells us, as JSON.
	 *
	 * @param type a {@link CardEvent.Kind}
	 * @param amount in the smallest unit of the currency
	 * @param created seconds since 1970
	 */
	record LocalEvent(String id, String type, UUID order, String session, String payment, long amount, String currency,
			long created) {

	}

}
