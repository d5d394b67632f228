package org.partnercenter.billing;

import java.util.LinkedHashMap;
import java.util.Map;

import org.partnercenter.form.AnswerRule;

/** Refuses card numbers in every text of a form (T-P09); one for each form of billing. */
class CardNumberRule implements AnswerRule {

	private final String form;

	CardNumberRule(String form) {
		this.form = form;
	}

	@Override
	public String form() {
		return this.form;
	}

	@Override
	public Map<String, String> check(Map<String, Object> answers) {
		Map<String, String> wrong = new LinkedHashMap<>();
		answers.forEach((field, answer) -> {
			if (answer instanceof String text && CardNumbers.isIn(text)) {
				wrong.put(field, BillingText.CARD);
			}
		});
		return wrong;
	}

}
