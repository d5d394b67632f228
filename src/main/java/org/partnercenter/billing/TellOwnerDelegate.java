package org.partnercenter.billing;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.billing.PaymentVariables.CLEARING;
import static org.partnercenter.billing.PaymentVariables.INVOICE_NUMBER;
import static org.partnercenter.billing.PaymentVariables.REASON;
import static org.partnercenter.billing.PaymentVariables.UNAPPLIED_ID;

/** "Tell the organization" of the unapplied-payment process. */
@Component
class TellOwnerDelegate implements JavaDelegate {

	private final Clearings clearings;

	TellOwnerDelegate(Clearings clearings) {
		this.clearings = clearings;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.clearings.tell(UUID.fromString(UNAPPLIED_ID.get(execution)), CLEARING.get(execution),
				INVOICE_NUMBER.find(execution).orElse(null), REASON.get(execution), execution.getActivityInstanceId());
	}

}
