package org.partnercenter.billing;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.billing.PaymentVariables.ORDER_ID;
import static org.partnercenter.billing.PaymentVariables.ORDER_OPEN;
import static org.partnercenter.billing.PaymentVariables.PAID;

/** "Send the invoice" of the payment process. */
@Component
class SendInvoiceDelegate implements JavaDelegate {

	private final PaymentOpening opening;

	private final Orders orders;

	SendInvoiceDelegate(PaymentOpening opening, Orders orders) {
		this.opening = opening;
		this.orders = orders;
	}

	@Override
	public void execute(DelegateExecution execution) {
		UUID order = UUID.fromString(ORDER_ID.get(execution));
		ORDER_OPEN.set(execution, this.opening.send(order));
		PAID.set(execution, this.orders.isSettled(order));
	}

}
