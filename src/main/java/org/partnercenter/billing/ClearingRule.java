package org.partnercenter.billing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.form.AnswerRule;
import org.springframework.stereotype.Component;

/** Money can be assigned to an open order of its currency only. */
@Component
class ClearingRule implements AnswerRule {

	private final UnappliedPayments unapplied;

	private final Clearings clearings;

	ClearingRule(UnappliedPayments unapplied, Clearings clearings) {
		this.unapplied = unapplied;
		this.clearings = clearings;
	}

	@Override
	public String form() {
		return "unapplied-payment-clear-up";
	}

	@Override
	public Map<String, String> check(Map<String, Object> answers, String businessKey) {
		if (!"ASSIGN".equals(answers.get("clearing"))) {
			return Map.of();
		}
		Optional<Order> meant = this.clearings.meant((String) answers.get("invoiceNumber"));
		if (meant.isEmpty()) {
			return Map.of("invoiceNumber", "payment.error.invoiceUnknown");
		}
		if (!meant.get().isOpen()) {
			return Map.of("invoiceNumber", "payment.error.invoiceClosed");
		}
		Money money = this.unapplied.get(UUID.fromString(businessKey)).amount();
		return money.isIn(meant.get().gross().currency()) ? Map.of()
				: Map.of("invoiceNumber", "payment.error.invoiceCurrency");
	}

}
