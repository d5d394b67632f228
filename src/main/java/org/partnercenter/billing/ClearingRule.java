package org.partnercenter.billing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.form.AnswerRule;
import org.partnercenter.process.OnBehalf;
import org.springframework.stereotype.Component;

/** Money can be assigned to an open order of its currency only. */
@Component
class ClearingRule implements AnswerRule {

	private final UnappliedPayments unapplied;

	private final Clearings clearings;

	private final OnBehalf acting;

	ClearingRule(UnappliedPayments unapplied, Clearings clearings, OnBehalf acting) {
		this.unapplied = unapplied;
		this.clearings = clearings;
		this.acting = acting;
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
		UnappliedPayment money = this.unapplied.get(UUID.fromString(businessKey));
		if (!money.amount().isIn(meant.get().gross().currency())) {
			return Map.of("invoiceNumber", "payment.error.invoiceCurrency");
		}
		boolean same = this.acting.actingAccount()
			.filter(account -> this.unapplied.needsSomebodyElse(money, meant.get(), account))
			.isPresent();
		return same ? Map.of("invoiceNumber", "payment.error.sameClerk") : Map.of();
	}

}
