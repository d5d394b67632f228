package org.partnercenter.notification;

import java.time.Instant;
import java.util.UUID;

/** A mail as it waits in the outbox. */
record OutboxMail(UUID id, String event, String template, String recipient, String language, String subject,
		String text, String html, String messageId, int attempts, Instant createdAt) {

	enum State {

		PENDING, SENT, UNDELIVERABLE

	}

}
