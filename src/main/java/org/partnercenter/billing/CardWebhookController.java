package org.partnercenter.billing;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.partnercenter.billing.CardCheckout.ForgedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the card provider tells us what happened (D-24): answers well only when it is
 * committed, and to repetitions, too; everything else is told again by the provider.
 */
@RestController
class CardWebhookController {

	private static final Logger LOG = LoggerFactory.getLogger(CardWebhookController.class);

	/** Events are a few kilobytes. */
	private static final int MOST_BYTES = 256 * 1024;

	private static final int ATTEMPTS = 5;

	private final ObjectProvider<CardCheckout> provider;

	private final CardEvents events;

	CardWebhookController(ObjectProvider<CardCheckout> provider, CardEvents events) {
		this.provider = provider;
		this.events = events;
	}

	@PostMapping("/webhooks/card")
	ResponseEntity<Void> take(HttpServletRequest request) throws IOException {
		CardCheckout card = this.provider.getIfAvailable();
		if (card == null) {
			return ResponseEntity.notFound().build();
		}
		byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
		if (body.length > MOST_BYTES) {
			return ResponseEntity.status(HttpStatus.PAYLOAD_TOO_LARGE).build();
		}
		try {
			take(card.provider(), card.read(body, request.getHeader(card.signatureHeader())));
			return ResponseEntity.noContent().build();
		}
		catch (ForgedEvent ex) {
			// not a word of what was sent: it may be anything
			LOG.warn("Refused an event of {} from {}: {}", card.provider(), request.getRemoteAddr(), ex.getMessage());
			return ResponseEntity.badRequest().build();
		}
	}

	/** Somebody may be at the same order, at this very moment. */
	private void take(String provider, CardEvent event) {
		for (int attempt = 1;; attempt++) {
			try {
				this.events.take(provider, event);
				return;
			}
			catch (OptimisticLockingException | ConcurrencyFailureException ex) {
				if (attempt == ATTEMPTS) {
					throw ex;
				}
			}
		}
	}

}
