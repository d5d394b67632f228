package org.partnercenter.legalname;

import java.util.Map;
import java.util.UUID;

import org.partnercenter.form.AnswerRule;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.SecondPerson;
import org.springframework.stereotype.Component;

/**
 * No clerk renames a member alone: what he has entered from a letter is not offered to
 * him, and refused where it is.
 */
@Component
class SecondClerk implements AnswerRule, SecondPerson {

	private final NameChanges changes;

	private final OnBehalf acting;

	SecondClerk(NameChanges changes, OnBehalf acting) {
		this.changes = changes;
		this.acting = acting;
	}

	@Override
	public String form() {
		return "legalname-decide";
	}

	@Override
	public Map<String, String> check(Map<String, Object> answers, String businessKey) {
		return this.acting.actingAccount().filter(account -> excludes(account, businessKey)).isPresent()
				? Map.of("decision", "legalname.own") : Map.of();
	}

	@Override
	public String task() {
		return "userTask_decideNameChange";
	}

	@Override
	public boolean excludes(String account, String businessKey) {
		return this.changes.isAskedBy(UUID.fromString(businessKey), account);
	}

}
