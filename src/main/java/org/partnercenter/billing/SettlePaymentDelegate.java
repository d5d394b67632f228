package org.partnercenter.billing;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.process.OnBehalf;
import org.springframework.stereotype.Component;

import static org.partnercenter.billing.PaymentVariables.CLEARING;
import static org.partnercenter.billing.PaymentVariables.INVOICE_NUMBER;
import static org.partnercenter.billing.PaymentVariables.REASON;
import static org.partnercenter.billing.PaymentVariables.REFUND_REFERENCE;
import static org.partnercenter.billing.PaymentVariables.UNAPPLIED_ID;

/** "Settle the payment" of the unapplied-payment process. */
@Component
class SettlePaymentDelegate implements JavaDelegate {

	private final Clearings clearings;

	private final OnBehalf acting;

	SettlePaymentDelegate(Clearings clearings, OnBehalf acting) {
		this.clearings = clearings;
		this.acting = acting;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.clearings.settle(UUID.fromString(UNAPPLIED_ID.get(execution)), CLEARING.get(execution),
				INVOICE_NUMBER.find(execution).orElse(null), REFUND_REFERENCE.find(execution).orElse(null),
				REASON.get(execution), this.acting.actingAs(StaffGroups.FINANCE));
	}

}
