package org.partnercenter.billing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;

import com.stripe.StripeClient;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.net.Webhook;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Stripe's hosted Checkout. */
@Component
@ConditionalOnProperty(name = "partner-center.billing.payment.card.provider", havingValue = "stripe")
class StripeCheckout implements CardCheckout {

	private static final Logger LOG = LoggerFactory.getLogger(StripeCheckout.class);

	private final StripeClient client;

	private final String webhookSecret;

	StripeCheckout(PaymentSettings settings) {
		PaymentSettings.Card card = settings.card();
		int timeout = (int) card.timeout().toMillis();
		StripeClient.StripeClientBuilder builder = StripeClient.builder()
			.setApiKey(card.secretKey())
			.setConnectTimeout(timeout)
			.setReadTimeout(timeout)
			.setMaxNetworkRetries(1);
		if (!card.apiBase().isEmpty()) {
			builder.setApiBase(card.apiBase());
		}
		this.client = builder.build();
		this.webhookSecret = card.webhookSecret();
	}

	@Override
	public String provider() {
		return "stripe";
	}

	@Override
	public Opened open(Wanted wanted) throws CheckoutUnavailable {
		try {
			Session session = this.client.v1()
				.checkout()
				.sessions()
				.create(parameters(wanted), RequestOptions.builder().setIdempotencyKey(wanted.key()).build());
			return new Opened(session.getId(), session.getUrl(), Instant.ofEpochSecond(session.getExpiresAt()));
		}
		catch (StripeException ex) {
			LOG.error("Stripe opens no checkout: {}", ex.getMessage());
			throw new CheckoutUnavailable("Stripe opens no checkout", ex);
		}
	}

	private static SessionCreateParams parameters(Wanted wanted) {
		PriceData price = PriceData.builder()
			.setCurrency(StripeMoney.code(wanted.amount()))
			.setUnitAmount(StripeMoney.units(wanted.amount()))
			.setProductData(PriceData.ProductData.builder().setName(wanted.number()).build())
			.build();
		return SessionCreateParams.builder()
			.setMode(SessionCreateParams.Mode.PAYMENT)
			.addPaymentMethodType(SessionCreateParams.PaymentMethodType.CARD)
			.setClientReferenceId(wanted.order().toString())
			.addLineItem(LineItem.builder().setQuantity(1L).setPriceData(price).build())
			.setSuccessUrl(wanted.afterwards())
			.setCancelUrl(wanted.givenUp())
			.build();
	}

	@Override
	public void expire(String session) throws CheckoutUnavailable {
		try {
			this.client.v1().checkout().sessions().expire(session);
		}
		catch (InvalidRequestException ex) {
			// not open any more: either it ran out, or it was just paid
			if (!"expired".equals(statusOf(session))) {
				throw new CheckoutUnavailable("The checkout is paid", ex);
			}
		}
		catch (StripeException ex) {
			throw new CheckoutUnavailable("Stripe closes no checkout", ex);
		}
	}

	private String statusOf(String session) throws CheckoutUnavailable {
		try {
			return this.client.v1().checkout().sessions().retrieve(session).getStatus();
		}
		catch (StripeException ex) {
			throw new CheckoutUnavailable("Stripe shows no checkout", ex);
		}
	}

	@Override
	public String signatureHeader() {
		return "Stripe-Signature";
	}

	/** By the clock of the machine, whatever a rehearsal makes of ours. */
	@Override
	public CardEvent read(byte[] body, String signature) throws ForgedEvent {
		if (signature == null) {
			throw new ForgedEvent("no signature");
		}
		String text = new String(body, StandardCharsets.UTF_8);
		try {
			Webhook.Signature.verifyHeader(text, signature, this.webhookSecret, WebhookSignature.TOLERANCE.toSeconds(),
					Clock.systemUTC());
		}
		catch (SignatureVerificationException ex) {
			throw new ForgedEvent(ex.getMessage());
		}
		return StripeEvents.read(text);
	}

}
