package org.partnercenter.billing;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.billing.PaymentVariables.ORDER_ID;

/** "Remind the payer" of the payment process. */
@Component
class RemindPayerDelegate implements JavaDelegate {

	private final PaymentMails mails;

	RemindPayerDelegate(PaymentMails mails) {
		this.mails = mails;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.mails.reminder(UUID.fromString(ORDER_ID.get(execution)));
	}

}
