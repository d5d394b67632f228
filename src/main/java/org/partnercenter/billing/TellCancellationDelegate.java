package org.partnercenter.billing;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.billing.PaymentVariables.ORDER_ID;

/** "Tell that it is cancelled" of the payment process. */
@Component
class TellCancellationDelegate implements JavaDelegate {

	private final PaymentMails mails;

	private final Checkouts checkouts;

	TellCancellationDelegate(PaymentMails mails, Checkouts checkouts) {
		this.mails = mails;
		this.checkouts = checkouts;
	}

	@Override
	public void execute(DelegateExecution execution) {
		UUID order = UUID.fromString(ORDER_ID.get(execution));
		this.mails.cancelled(order);
		this.checkouts.closeQuietly(order);
	}

}
