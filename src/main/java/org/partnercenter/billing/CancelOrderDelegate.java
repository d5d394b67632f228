package org.partnercenter.billing;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.billing.PaymentVariables.ORDER_ID;
import static org.partnercenter.billing.PaymentVariables.PAID;

/** "Cancel the order" of the payment process. */
@Component
class CancelOrderDelegate implements JavaDelegate {

	private static final String BECAUSE = "billing.because.unpaid";

	private final Orders orders;

	CancelOrderDelegate(Orders orders) {
		this.orders = orders;
	}

	@Override
	public void execute(DelegateExecution execution) {
		UUID order = UUID.fromString(ORDER_ID.get(execution));
		this.orders.cancel(order, BECAUSE, null);
		PAID.set(execution, this.orders.isSettled(order));
	}

}
