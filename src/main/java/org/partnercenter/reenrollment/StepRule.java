package org.partnercenter.reenrollment;

import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

import org.partnercenter.form.AnswerRule;

/** The rule of one form, as a method of {@link StepCheck}. */
record StepRule(String form, BiFunction<Map<String, Object>, UUID, Map<String, String>> rule) implements AnswerRule {

	@Override
	public Map<String, String> check(Map<String, Object> answers, String businessKey) {
		return this.rule.apply(answers, UUID.fromString(businessKey));
	}

}
