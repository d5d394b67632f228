package org.partnercenter.billing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.partnercenter.billing.LocalCheckout.LocalEvent;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells ourselves over HTTP what happened on a page of the local provider, as a real one
 * would.
 */
@Component
@Profile("!production")
@ConditionalOnProperty(name = "partner-center.billing.payment.card.provider", havingValue = "local")
class LocalWebhooks {

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

	private final LocalCheckout local;

	private final ObjectMapper json;

	private final Clock clock;

	private volatile int port;

	LocalWebhooks(LocalCheckout local, ObjectMapper json, Clock clock) {
		this.local = local;
		this.json = json;
		this.clock = clock;
	}

	@EventListener
	void started(WebServerInitializedEvent started) {
		this.port = started.getWebServer().getPort();
	}

	/** What happened with a page. */
	LocalEvent event(CardEvent.Kind kind, Checkout page) {
		return new LocalEvent("evt_" + UUID.randomUUID(), kind.name(), page.order(), page.session(),
				"pay_" + page.session(), page.amount().minor(), page.amount().currency().getCurrencyCode(),
				this.clock.instant().getEpochSecond());
	}

	/**
	 * The status of our answer.
	 * @throws IOException if we do not answer
	 */
	int send(LocalEvent event) throws IOException {
		byte[] body = this.json.writeValueAsBytes(event);
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/webhooks/card"))
			.timeout(Duration.ofSeconds(30))
			.header("Content-Type", "application/json")
			.header(LocalCheckout.HEADER, this.local.sign(body))
			.POST(BodyPublishers.ofByteArray(body))
			.build();
		try {
			return this.http.send(request, BodyHandlers.discarding()).statusCode();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

}
