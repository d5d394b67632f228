package org.partnercenter.billing;

import org.partnercenter.process.ProcessVariable;

import static org.partnercenter.process.ProcessVariable.choice;
import static org.partnercenter.process.ProcessVariable.flag;
import static org.partnercenter.process.ProcessVariable.text;

/**
 * The variables of {@code processes/payment.bpmn} and
 * {@code processes/unapplied-payment.bpmn}, and their forms. What is owed and what was
 * paid is never read from them but from the order.
 */
final class PaymentVariables {

	static final ProcessVariable<String> ORDER_ID = text("orderId");

	static final ProcessVariable<Boolean> ORDER_OPEN = flag("orderOpen");

	static final ProcessVariable<Boolean> PAID = flag("paid");

	static final ProcessVariable<PaymentWay> PAYMENT_WAY = choice("paymentWay", PaymentWay.class);

	static final ProcessVariable<String> PURCHASE_ORDER_NUMBER = text("purchaseOrderNumber");

	static final ProcessVariable<String> RECEIVED_AMOUNT = text("receivedAmount");

	static final ProcessVariable<String> RECEIVED_ON = text("receivedOn");

	static final ProcessVariable<String> TRANSFER_REFERENCE = text("transferReference");

	static final ProcessVariable<SecondDecision> SECOND_DECISION = choice("secondDecision", SecondDecision.class);

	static final ProcessVariable<TransferOutcome> TRANSFER_OUTCOME = choice("transferOutcome", TransferOutcome.class);

	static final ProcessVariable<String> REASON = text("reason");

	static final ProcessVariable<String> UNAPPLIED_ID = text("unappliedId");

	static final ProcessVariable<Clearing> CLEARING = choice("clearing", Clearing.class);

	static final ProcessVariable<String> INVOICE_NUMBER = text("invoiceNumber");

	static final ProcessVariable<String> REFUND_REFERENCE = text("refundReference");

	/** What somebody else of finance says about a transfer that was entered. */
	enum SecondDecision {

		CONFIRM, SEND_BACK

	}

	/** What became of a transfer that was entered. */
	enum TransferOutcome {

		SETTLED, PARTLY, SECOND_PERSON, SENT_BACK

	}

	/** What finance does with money that fits no order. */
	enum Clearing {

		ASSIGN, REFUND,
		/** Nothing yet: the task comes back after a while. */
		KEEP

	}

	private PaymentVariables() {
	}

}
