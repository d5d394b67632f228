package org.partnercenter.billing;

import java.util.Map;
import java.util.UUID;

import org.partnercenter.form.AnswerRule;
import org.partnercenter.process.OnBehalf;
import org.springframework.stereotype.Component;

/** Says so before the domain refuses: nobody confirms what he has entered (T-P11). */
@Component
class SecondPersonRule implements AnswerRule {

	private final Transfers transfers;

	private final OnBehalf acting;

	SecondPersonRule(Transfers transfers, OnBehalf acting) {
		this.transfers = transfers;
		this.acting = acting;
	}

	@Override
	public String form() {
		return "payment-confirm-second";
	}

	@Override
	public Map<String, String> check(Map<String, Object> answers, String businessKey) {
		boolean same = this.transfers.waiting(UUID.fromString(businessKey))
			.filter(entered -> this.acting.actingAccount().filter(entered.firstBy()::equals).isPresent())
			.isPresent();
		return same ? Map.of("secondDecision", "payment.error.samePerson") : Map.of();
	}

}
