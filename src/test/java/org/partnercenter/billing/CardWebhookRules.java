package org.partnercenter.billing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.billing.LocalCheckout.LocalEvent;
import org.partnercenter.billing.UnappliedPayment.Reason;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a card provider, and whoever pretends to be one, can tell us over HTTP. */
@Proves("D-24")
abstract class CardWebhookRules extends PaymentStory {

	private static final int AT_ONCE = 50;

	@Autowired
	LocalWebhooks provider;

	@Autowired
	LocalCheckout local;

	@Autowired
	ObjectMapper json;

	@Test
	void fiftyTimesAtOnceIsOnce() throws Exception {
		LocalEvent event = this.provider.event(CardEvent.Kind.PAID, openCheckout());

		assertThat(together(() -> this.provider.send(event))).hasSize(AT_ONCE).containsOnly(204);

		assertThat(this.payments.of(this.order)).hasSize(1);
		assertThat(order().state()).isEqualTo(OrderState.SETTLED);
		this.engine.run(this.instance, "sendTask_sendReceipt");
		assertThat(ended("endEvent_paid")).isTrue();
		this.inbox.deliver();
		assertThat(this.inbox.to(this.member.address())).filteredOn(mail -> mail.subject().startsWith("Paid:"))
			.hasSize(1);
	}

	@Test
	void fiftyEventsAboutOnePaymentAreOnePayment() throws Exception {
		Checkout page = openCheckout();

		assertThat(together(() -> this.provider.send(this.provider.event(CardEvent.Kind.PAID, page))))
			.containsOnly(204);

		assertThat(this.payments.of(this.order)).hasSize(1);
		assertThat(this.unapplied.of(this.order)).isEmpty();
	}

	@Test
	void whatIsToldAgainBeforeTheProcessHasGoneOnChangesNothing() throws Exception {
		LocalEvent event = this.provider.event(CardEvent.Kind.PAID, openCheckout());

		// committed, and then this node dies: the job is still there, and the provider
		// tells it again
		assertThat(this.provider.send(event)).isEqualTo(204);
		assertThat(this.engine.job(this.instance, "sendTask_sendReceipt")).isNotNull();
		assertThat(this.provider.send(event)).isEqualTo(204);

		this.engine.run(this.instance, "sendTask_sendReceipt");
		assertThat(ended("endEvent_paid")).isTrue();
		assertThat(this.payments.of(this.order)).hasSize(1);
	}

	@Test
	void whatIsForgedIsRefused() throws Exception {
		LocalEvent event = this.provider.event(CardEvent.Kind.PAID, openCheckout());
		byte[] body = this.json.writeValueAsBytes(event);
		String signature = this.local.sign(body);
		byte[] other = this.json.writeValueAsBytes(
				this.provider.event(CardEvent.Kind.PAID, this.checkouts.opened(this.order).orElseThrow()));

		assertThat(send(body, null)).isEqualTo(400);
		assertThat(send(body, signature.replaceFirst("v1=..", "v1=00"))).isEqualTo(400);
		assertThat(send(other, signature)).isEqualTo(400);
		assertThat(send(new byte[0], signature)).isEqualTo(400);
		assertThat(send(new byte[300_000], signature)).isEqualTo(413);
		later(1);
		assertThat(send(body, signature)).isEqualTo(400);

		assertThat(order().isOpen()).isTrue();
		assertThat(this.payments.of(this.order)).isEmpty();
		assertThat(this.choice.stage(this.order)).isEqualTo(PaymentStage.CHECKOUT);
	}

	@ParameterizedTest
	@CsvSource({ "0.01, USD, WRONG_AMOUNT", "1499.99, USD, WRONG_AMOUNT", "1500.00, EUR, OTHER_CURRENCY",
			"150000, JPY, OTHER_CURRENCY" })
	void anotherAmountOrCurrencyIsNotAccepted(String amount, String currency, Reason reason) throws Exception {
		Checkout page = openCheckout();

		tell(CardTalk.paid(this.order, page.session(), Money.of(amount, currency)));

		assertThat(order().isOpen()).isTrue();
		assertThat(order().booked().isZero()).isTrue();
		assertThat(setAside().reason()).isEqualTo(reason);
		assertThat(this.engine.task(clearing(setAside()))).isNotNull();
		// the page is used up: the payer may choose again
		assertThat(at()).isEqualTo("userTask_chooseHowToPay");
	}

	@Test
	void thePageOfOneOrderPaysNoOther() throws Exception {
		Checkout page = openCheckout();
		UUID first = this.order;
		begin(FEE);
		sendInvoice();

		CardEvent event = CardTalk.paid(this.order, page.session(), FEE);
		tell(event);

		assertThat(order().isOpen()).isTrue();
		assertThat(this.orders.get(first).isOpen()).isTrue();
		assertThat(this.payments.of(first)).isEmpty();
		assertThat(cleared(event.payment())).isEqualTo(1);
	}

	@Test
	void anUnknownOrderIsATaskOfFinance() throws Exception {
		CardEvent event = CardTalk.paid(UUID.randomUUID(), "none", FEE);

		tell(event);

		assertThat(cleared(event.payment())).isEqualTo(1);
	}

	@Test
	void aSecondPaymentOfAPaidOrderIsATaskOfFinance() throws Exception {
		Checkout page = openCheckout();
		tell(CardTalk.paid(this.order, page.session(), FEE));
		tell(CardTalk.paid(this.order, page.session(), FEE));

		assertThat(order().booked()).isEqualTo(FEE);
		assertThat(setAside().reason()).isEqualTo(Reason.ORDER_SETTLED);
		assertThat(setAside().amount()).isEqualTo(FEE);
		assertThat(this.engine.task(clearing(setAside())).getName()).contains("USD 1500.00");
	}

	@Test
	void aPaymentAfterTheCancellationIsATaskOfFinance() throws Exception {
		Checkout page = openCheckout();
		this.orders.cancel(this.order, "Level requested by mistake", null);

		tell(CardTalk.paid(this.order, page.session(), FEE));

		assertThat(order().state()).isEqualTo(OrderState.CANCELLED);
		assertThat(setAside().reason()).isEqualTo(Reason.ORDER_CANCELLED);
		assertThat(this.engine.task(clearing(setAside()))).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "refunded paid created", "refunded created paid", "paid refunded created",
			"paid created refunded", "created paid refunded", "created refunded paid" })
	void inWhateverOrderItIsToldTheEndIsTheSame(String order) throws Exception {
		Checkout page = openCheckout();
		CardEvent paid = CardTalk.of(page, CardEvent.Kind.PAID);
		for (String each : order.split(" ")) {
			tell(switch (each) {
				case "refunded" -> CardTalk.of(page, CardEvent.Kind.REFUNDED);
				case "created" -> CardTalk.of(page, CardEvent.Kind.OTHER);
				default -> paid;
			});
		}

		assertThat(order().state()).isEqualTo(OrderState.CREDITED);
		assertThat(setAside().state()).isEqualTo(UnappliedPayment.State.REFUNDED);
		assertThat(this.unapplied.of(this.order)).hasSize(1);
		assertThat(this.engine.instance("unapplied-payment", setAside().id().toString())).isNull();
		// the receipt is for what is paid
		this.engine.run(this.instance, "sendTask_sendReceipt");
		assertThat(paid()).isEqualTo(false);
	}

	@Test
	void aPartThatWasPaidBackLeavesTheOrderPaid() throws Exception {
		Checkout page = openCheckout();
		tell(CardTalk.of(page, CardEvent.Kind.PAID));
		CardEvent part = CardTalk.of(page, CardEvent.Kind.REFUNDED);

		tell(new CardEvent(part.id(), part.kind(), part.order(), part.session(), part.payment(), Sales.usd("10.00"),
				part.at()));

		assertThat(order().state()).isEqualTo(OrderState.SETTLED);
	}

	@Test
	void aRefundOfMoneyThatWasSetAsideEndsTheTask() throws Exception {
		CardEvent paid = CardTalk.paid(UUID.randomUUID(), "none", FEE);
		tell(paid);
		assertThat(cleared(paid.payment())).isEqualTo(1);

		tell(new CardEvent("evt_" + Unique.word(), CardEvent.Kind.REFUNDED, null, null, paid.payment(), FEE,
				paid.at()));

		assertThat(cleared(paid.payment())).isZero();
	}

	@Test
	void aRefundLeavesToFinanceWhatHadComeByTransferAndNoMore() throws Exception {
		this.payments.book(Sales.transfer(order(), Sales.usd("400.00")));
		Checkout page = openCheckout();
		tell(CardTalk.of(page, CardEvent.Kind.PAID));

		tell(CardTalk.of(page, CardEvent.Kind.REFUNDED));

		assertThat(order().state()).isEqualTo(OrderState.CREDITED);
		assertThat(this.unapplied.of(this.order)).extracting(money -> money.state() + " " + money.amount())
			.containsExactlyInAnyOrder("OPEN USD 400.00", "REFUNDED USD 1100.00");
	}

	/** How many open tasks of finance are about a payment. */
	private long cleared(String payment) {
		return this.engine.engine()
			.getTaskService()
			.createTaskQuery()
			.taskDefinitionKey("userTask_clearUpPayment")
			.taskNameLike("%" + payment)
			.count();
	}

	private void tell(CardEvent event) throws Exception {
		LocalEvent said = new LocalEvent(event.id(), event.kind().name(), event.order(), event.session(),
				event.payment(), event.amount().minor(), event.amount().currency().getCurrencyCode(),
				event.at().getEpochSecond());
		assertThat(this.provider.send(said)).isEqualTo(204);
	}

	private int send(byte[] body, String signature) throws Exception {
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create("http://localhost:" + this.port + "/webhooks/card"))
			.POST(BodyPublishers.ofByteArray(body));
		if (signature != null) {
			request.header(LocalCheckout.HEADER, signature);
		}
		return HttpClient.newHttpClient().send(request.build(), BodyHandlers.discarding()).statusCode();
	}

	private static List<Integer> together(Callable<Integer> work) throws Exception {
		CyclicBarrier barrier = new CyclicBarrier(AT_ONCE);
		ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
		try {
			List<Integer> answers = new ArrayList<>();
			for (Future<Integer> answer : threads.invokeAll(Collections.nCopies(AT_ONCE, (Callable<Integer>) () -> {
				barrier.await();
				return work.call();
			}))) {
				answers.add(answer.get());
			}
			return answers;
		}
		finally {
			threads.shutdownNow();
		}
	}

}
