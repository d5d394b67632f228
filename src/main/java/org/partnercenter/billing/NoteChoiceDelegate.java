package org.partnercenter.billing;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.partnercenter.process.OnBehalf;
import org.springframework.stereotype.Component;

import static org.partnercenter.billing.PaymentVariables.ORDER_ID;
import static org.partnercenter.billing.PaymentVariables.PAYMENT_WAY;
import static org.partnercenter.billing.PaymentVariables.PURCHASE_ORDER_NUMBER;

/** "Note the choice" of the payment process. */
@Component
class NoteChoiceDelegate implements JavaDelegate {

	private final PaymentNotes notes;

	private final OnBehalf acting;

	NoteChoiceDelegate(PaymentNotes notes, OnBehalf acting) {
		this.notes = notes;
		this.acting = acting;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.notes.chosen(UUID.fromString(ORDER_ID.get(execution)), PAYMENT_WAY.get(execution),
				PURCHASE_ORDER_NUMBER.find(execution).orElse(null), this.acting.actingAccount().orElseThrow());
	}

}
