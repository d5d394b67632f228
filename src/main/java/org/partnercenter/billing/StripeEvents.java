package org.partnercenter.billing;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.partnercenter.billing.CardCheckout.ForgedEvent;
import org.partnercenter.billing.CardEvent.Kind;

/**
 * What Stripe says in its events, as far as it matters. Read as plain JSON: the fields
 * needed are the same in every version of its API, its Java classes are not.
 */
final class StripeEvents {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final Map<String, Kind> KINDS = Map.of("checkout.session.completed", Kind.PAID,
			"checkout.session.async_payment_succeeded", Kind.PAID, "checkout.session.async_payment_failed", Kind.FAILED,
			"checkout.session.expired", Kind.EXPIRED, "charge.refunded", Kind.REFUNDED);

	private StripeEvents() {
	}

	static CardEvent read(String body) throws ForgedEvent {
		try {
			JsonNode event = JSON.readTree(body);
			JsonNode object = event.at("/data/object");
			Kind kind = kind(event.path("type").asText(), object);
			String amount = (kind == Kind.REFUNDED) ? "amount_refunded" : "amount_total";
			return new CardEvent(event.get("id").asText(), kind, order(object), text(object, "id"),
					text(object, "payment_intent"), money(object, amount),
					Instant.ofEpochSecond(event.path("created").asLong()));
		}
		catch (JsonProcessingException | RuntimeException ex) {
			throw new ForgedEvent("not readable");
		}
	}

	/** A page can be completed before the money has come. */
	private static Kind kind(String type, JsonNode object) {
		Kind kind = KINDS.getOrDefault(type, Kind.OTHER);
		boolean waits = kind == Kind.PAID && !"paid".equals(object.path("payment_status").asText());
		return waits ? Kind.OTHER : kind;
	}

	/** The account at the provider may sell other things, too. */
	private static UUID order(JsonNode object) {
		String reference = text(object, "client_reference_id");
		try {
			return (reference == null) ? null : UUID.fromString(reference);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static Money money(JsonNode object, String field) {
		return object.hasNonNull(field) && object.hasNonNull("currency")
				? StripeMoney.of(object.get(field).asLong(), object.get("currency").asText()) : null;
	}

	private static String text(JsonNode object, String field) {
		return object.hasNonNull(field) ? object.get(field).asText() : null;
	}

}
