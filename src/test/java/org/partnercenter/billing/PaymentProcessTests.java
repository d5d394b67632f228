package org.partnercenter.billing;

import java.util.Locale;
import java.util.Map;

import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.Accounts;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.FlowCoverage;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.ReceivedMail;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Takes every flow of {@code processes/payment.bpmn}. */
@PartnerCenterTest
class PaymentProcessTests extends PaymentStory {

	@Autowired
	Trail trail;

	@Test
	@Proves({ "R-114", "D-24", "D-26" })
	void aTransferThatFinanceConfirmsSettlesTheOrder() {
		sendInvoice();
		String number = this.invoices.currentOf(this.order).orElseThrow().number();
		ReceivedMail invoice = mail();
		assertThat(invoice.subject()).contains(number).contains("1,500.00");
		assertThat(invoice.path()).isEqualTo("/purchases/" + this.order);
		assertThat(invoice.attachments()).singleElement()
			.satisfies(pdf -> assertThat(pdf.name()).isEqualTo(number + ".pdf"))
			.satisfies(pdf -> assertThat(new String(pdf.content(), 0, 5)).isEqualTo("%PDF-"));
		assertThat(at()).isEqualTo("userTask_chooseHowToPay");
		assertThat(shown()).containsEntry("showDue", "USD 1500.00").containsEntry("showInvoice", number);

		choose("BANK");
		assertThat(at()).isEqualTo("userTask_confirmTransfer");
		assertThat(task().getName()).contains(number).contains(this.member.organization().displayName());
		assertThat(shown()).containsEntry("showExpected", "USD 1500.00")
			.containsEntry("showBooked", "USD 0.00")
			.containsEntry("showReference", order().number())
			.containsKey("showUntil");
		assertThat(order().isOpen()).isTrue();

		confirm(this.clerk, "1.500,00");
		assertThat(order().state()).isEqualTo(OrderState.SETTLED);
		this.engine.run(this.instance, "sendTask_sendReceipt");

		assertThat(ended("endEvent_paid")).isTrue();
		assertThat(paid()).isEqualTo(true);
		assertThat(mail().subject()).isEqualTo("Paid: invoice " + number);
		assertThat(this.payments.of(this.order)).singleElement()
			.satisfies(payment -> assertThat(payment.confirmedBy()).isEqualTo(this.clerk))
			.satisfies(payment -> assertThat(payment.reference()).startsWith("BANK-4711 ("));
		assertThat(this.trail.of(this.member.organization().id())).extracting("action")
			.contains("billing.way-chosen", "billing.transfer-entered", "billing.order-settled");
	}

	@Test
	@Proves("D-24")
	void whatIsMissingIsAskedForAndTheRestSettles() {
		expectTransfer();

		confirm(this.clerk, "1000");
		assertThat(order().due()).isEqualTo(Sales.usd("500.00"));
		this.engine.run(this.instance, "sendTask_tellWhatIsMissing");
		assertThat(mail().subject()).contains("USD 500.00 is still missing".replace("USD ", "USD\u00a0"));
		assertThat(shown()).containsEntry("showExpected", "USD 500.00")
			.containsEntry("showBooked", "USD 1000.00")
			.containsEntry("showTotal", "USD 1500.00");

		confirm(this.clerk, "500.00");
		this.engine.run(this.instance, "sendTask_sendReceipt");
		assertThat(ended("endEvent_paid")).isTrue();
		assertThat(this.payments.of(this.order)).hasSize(2);
	}

	@Test
	@Proves("D-24")
	void whatIsTooMuchSettlesAndTheRestIsATaskOfFinance() {
		expectTransfer();

		confirm(this.clerk, "1600");

		assertThat(order().state()).isEqualTo(OrderState.SETTLED);
		assertThat(setAside().amount()).isEqualTo(Sales.usd("100.00"));
		assertThat(this.engine.task(clearing(setAside())).getTaskDefinitionKey()).isEqualTo("userTask_clearUpPayment");
	}

	@Test
	void aCardThatIsConfirmedEndsWhateverIsOpen() {
		Checkout page = openCheckout();
		assertThat(page.amount()).isEqualTo(FEE);

		this.payments.book(Sales.card(order(), FEE));

		assertThat(order().state()).isEqualTo(OrderState.SETTLED);
		this.engine.run(this.instance, "sendTask_sendReceipt");
		assertThat(ended("endEvent_paid")).isTrue();
		assertThat(paid()).isEqualTo(true);
		assertThat(this.checkouts.opened(this.order)).isEmpty();
	}

	@Test
	void aTransferFoundElsewhereEndsTheTaskOfFinance() {
		expectTransfer();

		this.payments.book(Sales.transfer(order(), FEE));

		assertThat(task()).isNull();
		this.engine.run(this.instance, "sendTask_sendReceipt");
		assertThat(ended("endEvent_paid")).isTrue();
	}

	@Test
	void aCheckoutThatFailsLeadsBackToTheChoice(@Autowired CardEvents events) {
		Checkout page = openCheckout();

		events.take("local", CardTalk.of(page, CardEvent.Kind.FAILED));

		assertThat(at()).isEqualTo("userTask_chooseHowToPay");
		choose("CARD");
		assertThat(this.checkouts.opened(this.order))
			.hasValueSatisfying(next -> assertThat(next.session()).isNotEqualTo(page.session()));
	}

	@Test
	void aProviderThatIsDownLeadsBackToTheChoice(@Autowired LocalCheckout local) {
		sendInvoice();
		local.pretendToBeDown(true);
		try {
			choose("CARD");
		}
		finally {
			local.pretendToBeDown(false);
		}
		assertThat(at()).isEqualTo("userTask_chooseHowToPay");
		assertThat(this.checkouts.opened(this.order)).isEmpty();
		choose("CARD");
		assertThat(this.checkouts.opened(this.order)).isPresent();
	}

	@Test
	void thePayerMayGoFromTransferToCardAndBackWhileNothingIsBooked() throws CheckoutUnavailable {
		expectTransfer();

		this.choice.choose(this.order, PaymentWay.CARD, null, this.member.founder());
		assertThat(this.choice.stage(this.order)).isEqualTo(PaymentStage.CHECKOUT);
		this.choice.choose(this.order, PaymentWay.BANK, null, this.member.founder());
		assertThat(this.choice.stage(this.order)).isEqualTo(PaymentStage.TRANSFER);
		assertThat(this.checkouts.opened(this.order)).isEmpty();

		confirm(this.clerk, "100");
		this.engine.run(this.instance, "sendTask_tellWhatIsMissing");
		this.choice.choose(this.order, PaymentWay.CARD, null, this.member.founder());
		assertThat(this.choice.stage(this.order)).isEqualTo(PaymentStage.TRANSFER);
	}

	@Test
	@Proves("D-26")
	void afterTwoWeeksThePayerIsRemindedOnceInHisLanguage(@Autowired Accounts accounts) {
		accounts.choose(this.member.founder(), Locale.GERMAN);
		expectTransfer();
		assertThat(mail().subject()).startsWith("Rechnung ");

		later(14);
		this.engine.run(this.instance, "event_reminderDue");
		this.engine.run(this.instance, "sendTask_remindPayer");

		assertThat(mail().subject()).startsWith("Erinnerung: Rechnung ");
		assertThat(mail().text()).contains("1.500,00").contains(order().number());
		assertThat(at()).isEqualTo("userTask_confirmTransfer");
		assertThat(this.engine.passed(this.instance, "endEvent_reminded")).isTrue();
	}

	@Test
	void afterSixtyDaysTheOrderIsCancelledAndEverythingEnds() {
		openCheckout();

		later(60);
		this.engine.run(this.instance, "event_paymentOverdue");
		this.engine.run(this.instance, "serviceTask_cancelOrder");
		this.engine.run(this.instance, "sendTask_tellCancellation");

		assertThat(ended("endEvent_notPaid")).isTrue();
		assertThat(paid()).isEqualTo(false);
		assertThat(order().state()).isEqualTo(OrderState.CANCELLED);
		assertThat(this.checkouts.opened(this.order)).isEmpty();
		assertThat(mail().subject()).contains("is cancelled");
		assertThat(mail().text()).contains("was not paid in time");
		assertThat(mail().attachments()).singleElement().satisfies(pdf -> assertThat(pdf.name()).startsWith("CN-"));
	}

	@Test
	@Proves("D-24")
	void aPaymentThatIsQuickerThanTheCancellationWins() {
		expectTransfer();
		later(60);
		this.engine.run(this.instance, "event_paymentOverdue");

		this.payments.book(Sales.transfer(order(), FEE));
		this.engine.run(this.instance, "serviceTask_cancelOrder");

		this.engine.run(this.instance, "sendTask_sendReceipt");
		assertThat(ended("endEvent_paid")).isTrue();
		assertThat(paid()).isEqualTo(true);
		assertThat(order().state()).isEqualTo(OrderState.SETTLED);
	}

	@Test
	void whatFinanceCancelsIsNotAskedForAnyMore() {
		expectTransfer();

		this.orders.cancel(this.order, "Ordered by mistake", this.clerk);

		assertThat(task()).isNull();
		this.engine.run(this.instance, "sendTask_tellCancellation");
		assertThat(ended("endEvent_notPaid")).isTrue();
		assertThat(mail().text()).contains("Ordered by mistake");
	}

	@Test
	void whatWasCancelledBeforeTheInvoiceIsNotAskedFor() {
		this.orders.cancel(this.order, "Requirements lost", null);

		sendInvoice();
		this.engine.run(this.instance, "sendTask_tellCancellation");

		assertThat(ended("endEvent_notPaid")).isTrue();
		assertThat(paid()).isEqualTo(false);
		assertThat(this.invoices.of(this.order)).isEmpty();
		assertThat(this.inbox.lastTo(this.member.address()).subject()).contains("is cancelled");
	}

	@Test
	void whatWasPaidBeforeTheInvoiceWentOutIsReceipted() {
		this.engine.run(this.instance, "serviceTask_issueInvoice");
		this.payments.book(Sales.transfer(order(), FEE));

		this.engine.run(this.instance, "sendTask_sendInvoice");
		this.engine.run(this.instance, "sendTask_sendReceipt");

		assertThat(ended("endEvent_paid")).isTrue();
		assertThat(paid()).isEqualTo(true);
	}

	@Test
	@Proves({ "R-114", "D-24" })
	void whoeverJumpsPastThePaymentInCockpitGrantsNothing() {
		expectTransfer();
		this.engine.engine()
			.getRuntimeService()
			.createProcessInstanceModification(this.instance)
			.startBeforeActivity("sendTask_sendReceipt")
			.cancelAllForActivity("subProcess_collect")
			.execute();

		assertThatThrownBy(() -> this.engine.run(this.instance, "sendTask_sendReceipt"))
			.hasMessageContaining("Not paid");

		assertThat(order().isOpen()).isTrue();
		assertThat(this.engine.hasEnded(this.instance)).isFalse();
	}

	@Test
	void whoeverIsNotOfFinanceBooksNothing() {
		expectTransfer();
		String administrator = this.people.staff(StaffGroups.CAMUNDA_ADMIN);

		assertThatExceptionOfType(AuthorizationException.class).isThrownBy(() -> confirm(administrator, "1500"));
		assertThatExceptionOfType(AuthorizationException.class)
			.isThrownBy(() -> confirm(this.member.founder(), "1500"));

		assertThat(order().booked().isZero()).isTrue();
	}

	@Test
	void whoeverDoesNotAdministerThePayerDoesNotChooseForIt() {
		sendInvoice();

		assertThatExceptionOfType(AuthorizationException.class).isThrownBy(() -> this.engine.complete(this.instance,
				this.people.staff(StaffGroups.CAMUNDA_ADMIN), Map.of("paymentWay", "BANK")));
		assertThat(at()).isEqualTo("userTask_chooseHowToPay");
	}

	@Test
	void aPurchaseOrderNumberComesOntoACorrectedInvoice() {
		sendInvoice();
		Invoice before = this.invoices.currentOf(this.order).orElseThrow();

		this.engine.complete(this.instance, this.member.founder(),
				Map.of("paymentWay", "BANK", "purchaseOrderNumber", "PO-77-A"));

		Invoice after = this.invoices.currentOf(this.order).orElseThrow();
		assertThat(after.number()).isNotEqualTo(before.number());
		assertThat(order().purchaseOrderNumber()).isEqualTo("PO-77-A");
		assertThat(shown()).containsEntry("showInvoice", after.number());
	}

	@Test
	void aLargeTransferGoesToASecondPersonWhoMaySendItBack() {
		begin(Sales.usd("20000.00"));
		expectTransfer();
		String colleague = this.people.staff(StaffGroups.FINANCE);

		confirm(this.clerk, "20000");
		this.engine.complete(this.instance, colleague, Map.of("secondDecision", "SEND_BACK", "reason", "Not there"));
		assertThat(at()).isEqualTo("userTask_confirmTransfer");
		confirm(this.clerk, "20000");
		this.engine.complete(this.instance, colleague, Map.of("secondDecision", "CONFIRM"));

		this.engine.run(this.instance, "sendTask_sendReceipt");
		assertThat(ended("endEvent_paid")).isTrue();
	}

	@Test
	void anOrderIsCollectedOnce() {
		assertThat(this.process.start(this.order)).isEqualTo(this.instance);
	}

	@AfterAll
	static void everyFlowWasTaken() {
		assertThat(FlowCoverage.untaken("payment")).isEmpty();
	}

}
