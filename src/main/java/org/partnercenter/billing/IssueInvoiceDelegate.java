package org.partnercenter.billing;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.billing.PaymentVariables.ORDER_ID;
import static org.partnercenter.billing.PaymentVariables.PAID;

/** "Issue the invoice" of the payment process. */
@Component
class IssueInvoiceDelegate implements JavaDelegate {

	private final PaymentOpening opening;

	IssueInvoiceDelegate(PaymentOpening opening) {
		this.opening = opening;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String order = ORDER_ID.get(execution);
		// roles and display copies are looked up by it, whoever has called
		execution.setProcessBusinessKey(order);
		PAID.set(execution, false);
		this.opening.issue(UUID.fromString(order));
	}

}
