package org.partnercenter.billing;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.billing.PaymentVariables.ORDER_ID;

/** "Say what is still missing" of the payment process. */
@Component
class TellWhatIsMissingDelegate implements JavaDelegate {

	private final PaymentMails mails;

	TellWhatIsMissingDelegate(PaymentMails mails) {
		this.mails = mails;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.mails.missing(UUID.fromString(ORDER_ID.get(execution)));
	}

}
