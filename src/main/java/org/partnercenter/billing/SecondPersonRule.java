package org.partnercenter.billing;

import java.util.Map;
import java.util.UUID;

import org.partnercenter.form.AnswerRule;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.SecondPerson;
import org.springframework.stereotype.Component;

/**
 * Nobody confirms what he has entered (T-P11): it is not offered to him, and refused
 * where it is.
 */
@Component
class SecondPersonRule implements AnswerRule, SecondPerson {

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
		return this.acting.actingAccount().filter(account -> excludes(account, businessKey)).isPresent()
				? Map.of("secondDecision", "payment.error.samePerson") : Map.of();
	}

	@Override
	public String task() {
		return "userTask_confirmAsSecond";
	}

	@Override
	public boolean excludes(String account, String businessKey) {
		return this.transfers.waiting(UUID.fromString(businessKey))
			.filter(entered -> account.equals(entered.firstBy()))
			.isPresent();
	}

}
