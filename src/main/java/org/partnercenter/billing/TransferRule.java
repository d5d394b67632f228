package org.partnercenter.billing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.form.AnswerRule;
import org.springframework.stereotype.Component;

/** What finance enters of a transfer must be an amount of the invoice's currency. */
@Component
class TransferRule implements AnswerRule {

	private final Orders orders;

	private final BillingSettings settings;

	private final Clock clock;

	TransferRule(Orders orders, BillingSettings settings, Clock clock) {
		this.orders = orders;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public String form() {
		return "payment-confirm-transfer";
	}

	@Override
	public Map<String, String> check(Map<String, Object> answers, String businessKey) {
		Map<String, String> wrong = new LinkedHashMap<>();
		Currency currency = this.orders.get(UUID.fromString(businessKey)).gross().currency();
		if (AmountText.parse((String) answers.get("receivedAmount"), currency).filter(Money::isPositive).isEmpty()) {
			wrong.put("receivedAmount", "payment.error.amount");
		}
		if (LocalDate.parse((String) answers.get("receivedOn")).isAfter(this.settings.today(this.clock))) {
			wrong.put("receivedOn", "payment.error.future");
		}
		return wrong;
	}

}
