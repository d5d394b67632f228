package org.partnercenter.billing;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** How a payer pays in the portal, without JavaScript. */
@PartnerCenterTest
@Proves("D-24")
class PaymentPagesTests extends PaymentStory {

	@Autowired
	LocalCheckout local;

	@Test
	@Proves({ "R-114", "R-183" })
	void paysByCardFromTheOrderToTheReceipt() {
		sendInvoice();
		Browser payer = payer();
		assertThat(payer.get(at("")).body()).contains("Pay now").contains(at("/pay"));
		HttpResponse<String> choose = payer.get(at("/pay"));
		assertThat(choose.body()).contains("1,500.00").contains("Pay by card").contains("Pay by bank transfer");

		assertThat(location(payer.submit(choose, at("/pay"), "way", "CARD"))).isEqualTo(at("/checkout"));
		HttpResponse<String> leads = payer.get(at("/checkout"));
		String page = "/dev/checkout/" + this.checkouts.opened(this.order).orElseThrow().session();
		assertThat(leads.headers().firstValue("Refresh")).contains("0;url=" + page);
		assertThat(leads.body()).contains("href=\"" + page + "\"");

		HttpResponse<String> provider = payer.get(page);
		assertThat(provider.body()).contains("1,500.00")
			.contains(order().number())
			.doesNotContain("<input type=\"text");
		assertThat(location(payer.submit(provider, page, "how", "pay"))).isEqualTo(at("/payment"));
		assertThat(payer.get(at("/payment")).body()).contains("is paid");

		assertThat(order().state()).isEqualTo(OrderState.SETTLED);
		this.engine.run(this.instance, "sendTask_sendReceipt");
		assertThat(mail().subject()).startsWith("Paid:");
		assertThat(payer.get(at("")).body()).contains("Paid in full").doesNotContain("Pay now");
		assertThat(payer.get(page).body()).contains("closed already");
		assertThat(payer.get(at("/pay")).body()).contains("Nothing is to be paid");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?success=true", "?payment_status=paid&session_id=cs_1", "" })
	void whatTheBrowserBringsBackGrantsNothing(String query) {
		openCheckout();

		HttpResponse<String> page = payer().get(at("/payment") + query);

		assertThat(page.body()).contains("We wait for the confirmation");
		assertThat(page.headers().firstValue("Refresh")).contains("5");
		assertThat(order().isOpen()).isTrue();
		assertThat(this.payments.of(this.order)).isEmpty();
		assertThat(this.choice.stage(this.order)).isEqualTo(PaymentStage.CHECKOUT);
	}

	@ParameterizedTest
	@CsvSource({ "fail, FAILED", "cancel, EXPIRED" })
	void aCheckoutThatFailsOrIsGivenUpLeadsBackToTheChoice(String how, Checkout.State state) {
		Checkout page = openCheckout();
		Browser payer = payer();

		HttpResponse<String> provider = payer.get("/dev/checkout/" + page.session());
		assertThat(location(payer.submit(provider, "/dev/checkout/" + page.session(), "how", how)))
			.isEqualTo(at("/pay"));

		String choice = payer.get(at("/pay")).body();
		assertThat(choice).contains("How do you want to pay?");
		assertThat(choice.contains("did not go through")).isEqualTo(state == Checkout.State.FAILED);
		assertThat(order().isOpen()).isTrue();
	}

	@Test
	void aProviderThatIsDownIsSaidAndTryingAgainWorks() {
		sendInvoice();
		Browser payer = payer();
		this.local.pretendToBeDown(true);
		try {
			assertThat(location(payer.submit(payer.get(at("/pay")), at("/pay"), "way", "CARD")))
				.isEqualTo(at("/checkout"));
			assertThat(location(payer.get(at("/checkout")))).isEqualTo(at("/pay"));
			assertThat(payer.get(at("/pay")).body()).contains("cannot be reached right now")
				.contains("Pay by bank transfer");
		}
		finally {
			this.local.pretendToBeDown(false);
		}

		payer.submit(payer.get(at("/pay")), at("/pay"), "way", "CARD");

		assertThat(payer.get(at("/checkout")).statusCode()).isEqualTo(200);
		assertThat(this.invoices.of(this.order)).hasSize(1);
		assertThat(this.checkouts.opened(this.order)).isPresent();
	}

	@Test
	void whoeverPressesPayInTwoWindowsHasOnePage() {
		sendInvoice();
		Browser payer = payer();
		HttpResponse<String> one = payer.get(at("/pay"));
		HttpResponse<String> other = payer.get(at("/pay"));

		List<CompletableFuture<HttpResponse<String>>> presses = IntStream.range(0, 8)
			.mapToObj(i -> CompletableFuture
				.supplyAsync(() -> payer.submit(i % 2 == 0 ? one : other, at("/pay"), "way", "CARD")))
			.toList();

		assertThat(presses).allSatisfy(press -> assertThat(location(press.join())).isEqualTo(at("/checkout")));
		assertThat(this.engine.engine()
			.getHistoryService()
			.createHistoricActivityInstanceQuery()
			.processInstanceId(this.instance)
			.activityId("serviceTask_openCheckout")
			.count()).isEqualTo(1);
		assertThat(this.choice.stage(this.order)).isEqualTo(PaymentStage.CHECKOUT);
	}

	@Test
	void theOldPageIsClosedWhenThePayerTakesAnotherWayAndBack() {
		Checkout before = openCheckout();
		Browser payer = payer();

		payer.submit(payer.get(at("/pay")), at("/pay"), "way", "BANK");
		assertThat(payer.get(at("/pay")).body()).contains("Your bank transfer").contains(order().number());
		payer.submit(payer.get(at("/pay")), at("/pay"), "way", "CARD");

		Checkout now = this.checkouts.opened(this.order).orElseThrow();
		assertThat(now.session()).isNotEqualTo(before.session());
		assertThat(payer.get("/dev/checkout/" + before.session()).body()).contains("closed already");
	}

	@Test
	void aPageThatCannotBeClosedIsSaid() {
		openCheckout();
		Browser payer = payer();
		HttpResponse<String> page = payer.get(at("/pay"));
		this.local.pretendToBeDown(true);
		try {
			payer.submit(page, at("/pay"), "way", "BANK");
		}
		finally {
			this.local.pretendToBeDown(false);
		}

		assertThat(payer.get(at("/pay")).body()).contains("cannot be closed right now");
		assertThat(this.choice.stage(this.order)).isEqualTo(PaymentStage.CHECKOUT);
		assertThat(this.checkouts.opened(this.order)).isPresent();
	}

	@Test
	void theTaskLeadsToTheProviderToo() {
		sendInvoice();
		Browser payer = payer();
		String task = "/tasks/" + task().getId();

		HttpResponse<String> page = payer.get(task);
		assertThat(page.body()).contains("Choose how to pay: INV-").contains("USD 1500.00");
		assertThat(location(payer.submit(page, task, "paymentWay", "CARD"))).isEqualTo(at("/checkout"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "4111 1111 1111 1111", "12345678901234567890123456789012345678901" })
	void neitherCardNumbersNorStoriesAreTakenAsPurchaseOrderNumber(String number) {
		sendInvoice();
		Browser payer = payer();

		HttpResponse<String> answer = payer.submit(payer.get(at("/pay")), at("/pay"), "way", "BANK",
				"purchaseOrderNumber", number);

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("id=\"purchaseOrderNumber-error\"").contains(number);
		assertThat(at()).isEqualTo("userTask_chooseHowToPay");
		String task = "/tasks/" + task().getId();
		assertThat(
				payer.submit(payer.get(task), task, "paymentWay", "BANK", "purchaseOrderNumber", number).statusCode())
			.isEqualTo(422);
	}

	@Test
	void speaksGerman() {
		sendInvoice();
		Browser payer = payer();
		payer.submit(payer.get(at("/pay")), "/language", "language", "de", "back", "/home");

		assertThat(payer.get(at("/pay")).body()).contains("Wie möchten Sie zahlen?").contains("1.500,00");
	}

	@Test
	void nobodyElseSeesOrPaysTheOrder() {
		openCheckout();
		Browser other = this.people.signedIn(this.port, this.members.enroll().address());

		for (String page : List.of("/pay", "/checkout", "/payment")) {
			assertThat(other.get(at(page)).statusCode()).as(page).isEqualTo(404);
		}
		assertThat(other.submit(at("/pay"), "way=BANK").statusCode()).isEqualTo(404);
		assertThat(other.get("/purchases/" + UUID.randomUUID() + "/pay").statusCode()).isEqualTo(404);
		assertThat(other.get("/dev/checkout/none").statusCode()).isEqualTo(404);
		assertThat(this.choice.stage(this.order)).isEqualTo(PaymentStage.CHECKOUT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ASSIGNED", "card", "", "CASH" })
	void thereAreTwoWaysToPay(String way) {
		sendInvoice();

		assertThat(payer().submit(at("/pay"), "way=" + way).statusCode()).isEqualTo(400);
		assertThat(at()).isEqualTo("userTask_chooseHowToPay");
	}

	private String at(String page) {
		return "/purchases/" + this.order + page;
	}

	private static String location(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElse("" + answer.statusCode());
	}

}
