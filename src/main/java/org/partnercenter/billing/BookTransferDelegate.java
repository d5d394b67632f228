package org.partnercenter.billing;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.process.OnBehalf;
import org.springframework.stereotype.Component;

import static org.partnercenter.billing.PaymentVariables.ORDER_ID;
import static org.partnercenter.billing.PaymentVariables.TRANSFER_OUTCOME;

/** "Book the transfer" of the payment process. */
@Component
class BookTransferDelegate implements JavaDelegate {

	private final TransferAnswers answers;

	private final OnBehalf acting;

	BookTransferDelegate(TransferAnswers answers, OnBehalf acting) {
		this.answers = answers;
		this.acting = acting;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String finance = this.acting.actingAs(StaffGroups.FINANCE);
		TRANSFER_OUTCOME.set(execution,
				this.answers.take(UUID.fromString(ORDER_ID.get(execution)), execution, finance));
	}

}
