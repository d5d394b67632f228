package org.partnercenter.billing;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import com.stripe.net.Webhook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.billing.CardCheckout.ForgedEvent;
import org.partnercenter.billing.CardCheckout.Opened;
import org.partnercenter.billing.CardCheckout.Wanted;
import org.partnercenter.testing.Proves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Proves("D-24")
class StripeCheckoutTests {

	private static final String SECRET = "whsec_of_this_test";

	private static final UUID ORDER = UUID.randomUUID();

	private StripeStub stripe;

	private StripeCheckout checkout;

	@BeforeEach
	void start() throws IOException {
		this.stripe = new StripeStub();
		this.checkout = to(this.stripe.address());
	}

	@AfterEach
	void stop() {
		this.stripe.close();
	}

	@Test
	void opensAPageForTheAmountOfTheOrder() throws Exception {
		Opened opened = this.checkout.open(wanted(Sales.usd("1500.00"), "key-1"));

		assertThat(opened.session()).startsWith("cs_");
		assertThat(opened.address()).startsWith("https://checkout.example/");
		StripeStub.Asked asked = this.stripe.asked.get(0);
		assertThat(asked.what()).isEqualTo("POST /v1/checkout/sessions");
		assertThat(asked.key()).isEqualTo("key-1");
		assertThat(asked.authorization()).isEqualTo("Bearer sk_test_of_this_test");
		assertThat(asked.fields()).containsEntry("mode", "payment")
			.containsEntry("client_reference_id", ORDER.toString())
			.containsEntry("line_items[0][price_data][currency]", "usd")
			.containsEntry("line_items[0][price_data][unit_amount]", "150000")
			.containsEntry("line_items[0][quantity]", "1")
			.containsEntry("payment_method_types[0]", "card")
			.containsEntry("success_url", "https://us.example/afterwards")
			.containsEntry("cancel_url", "https://us.example/given-up");
	}

	@Test
	void theSameKeyIsTheSamePage() throws Exception {
		assertThat(this.checkout.open(wanted(Sales.usd("1.00"), "same")).session())
			.isEqualTo(this.checkout.open(wanted(Sales.usd("1.00"), "same")).session());
	}

	@ParameterizedTest
	@CsvSource({ "JPY, 200000, 200000", "KWD, 450.125, 450125", "ISK, 90000, 9000000", "EUR, 0.50, 50" })
	void amountsAreCountedAsStripeCounts(String currency, String amount, String units) throws Exception {
		this.checkout.open(wanted(Money.of(amount, currency), "key-" + currency));

		assertThat(this.stripe.asked.get(0).fields()).containsEntry("line_items[0][price_data][unit_amount]", units);
		assertThat(StripeMoney.of(Long.parseLong(units), currency.toLowerCase())).isEqualTo(Money.of(amount, currency));
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 401, 429, 500 })
	void troubleAtStripeIsSaidClearly(int status) {
		this.stripe.trouble = status;

		assertThatExceptionOfType(CheckoutUnavailable.class)
			.isThrownBy(() -> this.checkout.open(wanted(Sales.usd("1.00"), "key")));
	}

	@Test
	void noStripeAtAllToo() {
		this.stripe.close();

		assertThatExceptionOfType(CheckoutUnavailable.class)
			.isThrownBy(() -> this.checkout.open(wanted(Sales.usd("1.00"), "key")));
	}

	@Test
	void closesAPage() {
		assertThatCode(() -> this.checkout.expire("cs_7")).doesNotThrowAnyException();
		assertThat(this.stripe.asked.get(0).what()).isEqualTo("POST /v1/checkout/sessions/cs_7/expire");
	}

	@Test
	void aPageThatRanOutIsClosedAlreadyAndOneThatWasPaidIsNot() {
		this.stripe.status = "expired";
		assertThatCode(() -> this.checkout.expire("cs_7")).doesNotThrowAnyException();

		this.stripe.status = "complete";
		assertThatExceptionOfType(CheckoutUnavailable.class).isThrownBy(() -> this.checkout.expire("cs_7"));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "checkout.session.completed, paid, PAID", "checkout.session.completed, unpaid, OTHER",
					"checkout.session.async_payment_succeeded, paid, PAID",
					"checkout.session.async_payment_failed, unpaid, FAILED",
					"checkout.session.expired, unpaid, EXPIRED", "payment_intent.created, -, OTHER" })
	void readsWhatStripeSays(String type, String paid, CardEvent.Kind kind) throws Exception {
		String object = """
				{"id":"cs_1","object":"checkout.session","client_reference_id":"%s","payment_intent":"pi_1",
				"amount_total":150000,"currency":"usd","payment_status":"%s"}""".formatted(ORDER, paid);

		CardEvent event = read(event(type, object));

		assertThat(event.kind()).isEqualTo(kind);
		assertThat(event.id()).isEqualTo("evt_1");
		assertThat(event.order()).isEqualTo(ORDER);
		assertThat(event.session()).isEqualTo("cs_1");
		assertThat(event.payment()).isEqualTo("pi_1");
		assertThat(event.amount()).isEqualTo(Sales.usd("1500.00"));
		assertThat(event.at()).isEqualTo("2026-05-04T12:00:00Z");
	}

	@Test
	void readsARefund() throws Exception {
		CardEvent event = read(event("charge.refunded",
				"{\"id\":\"ch_1\",\"payment_intent\":\"pi_1\",\"amount_refunded\":150000,\"currency\":\"usd\"}"));

		assertThat(event.kind()).isEqualTo(CardEvent.Kind.REFUNDED);
		assertThat(event.payment()).isEqualTo("pi_1");
		assertThat(event.amount()).isEqualTo(Sales.usd("1500.00"));
	}

	@Test
	void whatElseIsSoldThroughTheAccountIsOfNoOrder() throws Exception {
		assertThat(read(event("checkout.session.completed",
				"{\"id\":\"cs_1\",\"client_reference_id\":\"basket 7\",\"payment_status\":\"paid\"}"))
			.order()).isNull();
	}

	@Test
	void believesNobodyElse() throws Exception {
		String body = event("checkout.session.completed", "{}");
		String forged = Webhook.Signature.generateSignatureHeader(body, "another secret");
		String old = Webhook.Signature.generateSignatureHeader(body, SECRET,
				System.currentTimeMillis() / 1000 - WebhookSignature.TOLERANCE.toSeconds() - 5);
		String other = Webhook.Signature.generateSignatureHeader(body + " ", SECRET);

		for (String header : new String[] { forged, old, other, "", "t=1,v1=0", null }) {
			assertThatExceptionOfType(ForgedEvent.class).as(header)
				.isThrownBy(() -> this.checkout.read(body.getBytes(StandardCharsets.UTF_8), header));
		}
		String broken = "{\"data\":";
		String signed = Webhook.Signature.generateSignatureHeader(broken, SECRET);
		assertThatExceptionOfType(ForgedEvent.class)
			.isThrownBy(() -> this.checkout.read(broken.getBytes(StandardCharsets.UTF_8), signed));
	}

	private CardEvent read(String body) throws Exception {
		return this.checkout.read(body.getBytes(StandardCharsets.UTF_8),
				Webhook.Signature.generateSignatureHeader(body, SECRET));
	}

	private static String event(String type, String object) {
		return "{\"id\":\"evt_1\",\"type\":\"%s\",\"created\":1777896000,\"data\":{\"object\":%s}}".formatted(type,
				object);
	}

	private static Wanted wanted(Money amount, String key) {
		return new Wanted(ORDER, "RF18100023", amount, "https://us.example/afterwards", "https://us.example/given-up",
				key);
	}

	private static StripeCheckout to(String address) {
		return new StripeCheckout(new PaymentSettings(Map.of("default", BigDecimal.TEN),
				new PaymentSettings.Card("stripe", "sk_test_of_this_test", SECRET, address, Duration.ofSeconds(5))));
	}

}
