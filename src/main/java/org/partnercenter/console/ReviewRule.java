package org.partnercenter.console;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.partnercenter.form.AnswerRule;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.SecondPerson;

/** Nobody reviews his own change: it is not offered to him, and refused where it is. */
@Component
class ReviewRule implements AnswerRule, SecondPerson {

	private final ReviewedChanges changes;

	private final OnBehalf acting;

	ReviewRule(ReviewedChanges changes, OnBehalf acting) {
		this.changes = changes;
		this.acting = acting;
	}

	@Override
	public String form() {
		return "process-change-review";
	}

	@Override
	public Map<String, String> check(Map<String, Object> answers, String businessKey) {
		return this.acting.actingAccount().filter(account -> excludes(account, businessKey)).isPresent()
				? Map.of("decision", "console.refused.own") : Map.of();
	}

	@Override
	public String task() {
		return "userTask_reviewChange";
	}

	@Override
	public boolean excludes(String account, String businessKey) {
		return this.changes.isAuthor(UUID.fromString(businessKey), account);
	}

}
