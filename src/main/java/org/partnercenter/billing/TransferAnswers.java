package org.partnercenter.billing;

import java.time.LocalDate;
import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.partnercenter.billing.PaymentVariables.SecondDecision;
import org.partnercenter.billing.PaymentVariables.TransferOutcome;
import org.springframework.stereotype.Component;

import static org.partnercenter.billing.PaymentVariables.REASON;
import static org.partnercenter.billing.PaymentVariables.RECEIVED_AMOUNT;
import static org.partnercenter.billing.PaymentVariables.RECEIVED_ON;
import static org.partnercenter.billing.PaymentVariables.SECOND_DECISION;
import static org.partnercenter.billing.PaymentVariables.TRANSFER_REFERENCE;

/** Brings the answers of finance, of whichever of its two tasks, to the domain. */
@Component
class TransferAnswers {

	private final Transfers transfers;

	private final Orders orders;

	TransferAnswers(Transfers transfers, Orders orders) {
		this.transfers = transfers;
		this.orders = orders;
	}

	/** What becomes of it; an answer counts once. */
	TransferOutcome take(UUID order, DelegateExecution execution, String account) {
		if (SECOND_DECISION.find(execution).isEmpty()) {
			return enter(order, execution, account);
		}
		SecondDecision decision = SECOND_DECISION.get(execution);
		String reason = REASON.find(execution).orElse(null);
		execution.removeVariable(SECOND_DECISION.name());
		execution.removeVariable(REASON.name());
		return this.transfers.decide(order, decision, reason, account);
	}

	private TransferOutcome enter(UUID order, DelegateExecution execution, String account) {
		Money amount = AmountText.parse(RECEIVED_AMOUNT.get(execution), this.orders.get(order).gross().currency())
			.orElseThrow();
		return this.transfers.enter(order, amount, LocalDate.parse(RECEIVED_ON.get(execution)),
				TRANSFER_REFERENCE.get(execution), account);
	}

}
