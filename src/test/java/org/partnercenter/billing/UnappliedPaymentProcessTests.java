package org.partnercenter.billing;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.access.Accounts;
import org.partnercenter.form.InvalidAnswers;
import org.partnercenter.testing.FlowCoverage;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Takes every flow of {@code processes/unapplied-payment.bpmn}. */
@PartnerCenterTest
@Proves("D-24")
class UnappliedPaymentProcessTests extends PaymentStory {

	private static final String REASON = "You told us on the phone";

	private UUID paidOrder;

	private UnappliedPayment money;

	private String clearing;

	/** The order was paid twice, and another one is open. */
	@BeforeEach
	void paidTwice() {
		this.payments.book(Sales.transfer(order(), FEE));
		this.payments.book(Sales.transfer(order(), FEE));
		this.paidOrder = this.order;
		this.money = setAside();
		this.clearing = clearing(this.money);
		begin(Sales.usd("1600.00"));
		sendInvoice();
	}

	@Test
	@Proves("D-26")
	void financeSeesWhatItIsAndAssignsItToAnInvoice(@Autowired Trail trail) {
		Map<String, Object> shown = this.engine.engine()
			.getTaskService()
			.getVariablesLocal(this.engine.task(this.clearing).getId());
		assertThat(shown).containsEntry("showAmount", "USD 1500.00")
			.containsEntry("showWhy", "the order was paid already")
			.containsEntry("showOrder", this.orders.get(this.paidOrder).number())
			.containsEntry("showOrganization", this.member.organization().displayName());
		String invoice = this.invoices.currentOf(this.order).orElseThrow().number();

		decide(Map.of("clearing", "ASSIGN", "invoiceNumber", invoice.toLowerCase(Locale.ROOT), "reason", REASON));
		this.engine.run(this.clearing, "sendTask_tellOwner");

		assertThat(this.engine.passed(this.clearing, "endEvent_paymentCleared")).isTrue();
		assertThat(order().due()).isEqualTo(Sales.usd("100.00"));
		assertThat(mail().subject()).contains("was booked to order " + order().number());
		assertThat(mail().text()).contains(REASON);
		assertThat(trail.about("unapplied-payment", this.money.id().toString()))
			.filteredOn(fact -> fact.action().equals("billing.unapplied-decided"))
			.singleElement()
			.satisfies(fact -> assertThat(fact.actorAccount()).isEqualTo(this.clerk));
	}

	@Test
	void whatIsTooMuchForTheInvoiceIsATaskAgain() {
		begin(Sales.usd("1400.00"));

		decide(Map.of("clearing", "ASSIGN", "invoiceNumber", order().number(), "reason", REASON));

		assertThat(order().state()).isEqualTo(OrderState.SETTLED);
		assertThat(setAside().amount()).isEqualTo(Sales.usd("100.00"));
		assertThat(this.engine.task(clearing(setAside()))).isNotNull();
	}

	@Test
	void assigningSettlesAndEndsThePaymentOfThatOrder() {
		begin(FEE);
		expectTransfer();

		decide(Map.of("clearing", "ASSIGN", "invoiceNumber", order().number(), "reason", REASON));

		assertThat(task()).isNull();
		this.engine.run(this.instance, "sendTask_sendReceipt");
		assertThat(ended("endEvent_paid")).isTrue();
	}

	@Test
	void financeNotesThatItWasPaidBack(@Autowired Accounts accounts) {
		accounts.choose(this.member.founder(), Locale.GERMAN);

		decide(Map.of("clearing", "REFUND", "refundReference", "OUT-1", "reason", REASON));
		this.engine.run(this.clearing, "sendTask_tellOwner");

		assertThat(this.engine.hasEnded(this.clearing)).isTrue();
		assertThat(this.unapplied.get(this.money.id()).state()).isEqualTo(UnappliedPayment.State.REFUNDED);
		assertThat(this.unapplied.get(this.money.id()).clearedBecause()).contains("OUT-1");
		assertThat(mail().subject()).startsWith("Wir haben 1.500,00").endsWith("zurückgezahlt");
	}

	@Test
	void whatIsKeptComesBackAfterNinetyDays() {
		decide(Map.of("clearing", "KEEP", "reason", REASON));
		this.engine.run(this.clearing, "sendTask_tellOwner");
		assertThat(mail().subject()).contains("as credit");
		assertThat(this.engine.task(this.clearing)).isNull();
		assertThat(this.unapplied.get(this.money.id()).state()).isEqualTo(UnappliedPayment.State.OPEN);

		later(90);
		this.engine.run(this.clearing, "event_creditReviewed");

		decide(Map.of("clearing", "REFUND", "refundReference", "OUT-1", "reason", REASON));
		this.engine.run(this.clearing, "sendTask_tellOwner");
		assertThat(this.engine.hasEnded(this.clearing)).isTrue();
	}

	@Test
	void theProviderMayPayItBackItself(@Autowired CardEvents events) {
		CardEvent paid = CardTalk.paid(this.paidOrder, "none", FEE);
		events.take("local", paid);
		this.order = this.paidOrder;
		String task = clearing(this.unapplied.of(this.paidOrder)
			.stream()
			.filter(each -> each.reference().equals(paid.payment()))
			.findFirst()
			.orElseThrow());

		events.take("local", new CardEvent("evt_" + Unique.word(), CardEvent.Kind.REFUNDED, null, null, paid.payment(),
				FEE, paid.at()));

		assertThat(this.engine.hasEnded(task)).isTrue();
		assertThat(this.engine.passed(task, "endEvent_moneyReturned")).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "INV-2020-000000, invoiceUnknown", "nonsense, invoiceUnknown", "PAID, invoiceClosed",
			"EURO, invoiceCurrency" })
	void itGoesToAnOpenOrderOfItsCurrencyOnly(String number, String problem) {
		String typed = switch (number) {
			case "PAID" -> this.orders.get(this.paidOrder).number();
			case "EURO" ->
				this.orders.place(Sales.order(this.member.organization().id(), Money.of("5.00", "EUR"))).number();
			default -> number;
		};

		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> decide(Map.of("clearing", "ASSIGN", "invoiceNumber", typed, "reason", REASON)))
			.satisfies(refused -> assertThat(refused.violations().get("invoiceNumber"))
				.containsExactly("payment.error." + problem));
		assertThat(this.unapplied.get(this.money.id()).state()).isEqualTo(UnappliedPayment.State.OPEN);
	}

	@Test
	void eachDecisionNeedsItsDetailsAndAReasonAndNoCardNumber() {
		for (Map<String, Object> answers : java.util.List.<Map<String, Object>>of(Map.of("clearing", "KEEP"),
				Map.of("clearing", "ASSIGN", "reason", REASON), Map.of("clearing", "REFUND", "reason", REASON),
				Map.of("clearing", "REFUND", "refundReference", "4111 1111 1111 1111", "reason", REASON),
				Map.of("clearing", "KEEP", "reason", "It was card 4111-1111-1111-1111"))) {
			assertThatExceptionOfType(InvalidAnswers.class).as(answers.toString()).isThrownBy(() -> decide(answers));
		}
	}

	@Test
	void nobodyButFinanceDecides() {
		assertThatExceptionOfType(AuthorizationException.class).isThrownBy(() -> this.engine.complete(this.clearing,
				this.member.founder(), Map.of("clearing", "KEEP", "reason", REASON)));
	}

	@AfterAll
	static void everyFlowWasTaken() {
		assertThat(FlowCoverage.untaken("unapplied-payment")).isEmpty();
	}

	private void decide(Map<String, Object> answers) {
		this.engine.complete(this.clearing, this.clerk, answers);
	}

}
