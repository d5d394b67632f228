package org.partnercenter.qualification;

import java.time.LocalDate;

import org.partnercenter.evidence.EvidenceFile;
import org.springframework.stereotype.Component;

/**
 * When an organization has to be looked at again although its evidence stays as it is.
 */
@Component
class Deadlines {

	private final RuleBook rules;

	Deadlines(RuleBook rules) {
		this.rules = rules;
	}

	String digest(LocalDate day) {
		return Kept.digest(this.rules.on(day).toString());
	}

	LocalDate next(EvidenceFile file, LocalDate day) {
		return null;
	}

}
