package org.partnercenter.billing;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.partnercenter.process.OnBehalf;
import org.springframework.stereotype.Component;

import static org.partnercenter.billing.PaymentVariables.ORDER_ID;

/** "Open the checkout" of the payment process. */
@Component
class OpenCheckoutDelegate implements JavaDelegate {

	private final Checkouts checkouts;

	private final OnBehalf acting;

	OpenCheckoutDelegate(Checkouts checkouts, OnBehalf acting) {
		this.checkouts = checkouts;
		this.acting = acting;
	}

	@Override
	public void execute(DelegateExecution execution) {
		try {
			this.checkouts.open(UUID.fromString(ORDER_ID.get(execution)), this.acting.actingAccount().orElse(null));
		}
		catch (CheckoutUnavailable ex) {
			throw new BpmnError("checkoutUnavailable", ex.getMessage());
		}
	}

}
