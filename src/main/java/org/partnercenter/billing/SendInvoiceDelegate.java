package org.partnercenter.billing;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.billing.PaymentVariables.ORDER_ID;

/** "Send the invoice" of the payment process. */
@Component
class SendInvoiceDelegate implements JavaDelegate {

	private final PaymentMails mails;

	SendInvoiceDelegate(PaymentMails mails) {
		this.mails = mails;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.mails.invoice(UUID.fromString(ORDER_ID.get(execution)));
	}

}
