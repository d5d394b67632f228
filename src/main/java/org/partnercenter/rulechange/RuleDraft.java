package org.partnercenter.rulechange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A table as a process owner would have it from a day on.
 *
 * @param table the id of the decision
 * @param basedOn the version that it changes
 * @param effectiveOn the first day of the changed rows, or {@code null} until it is known
 * @param purpose why the rules are to be changed
 * @param handedInAt the page of the change that was made of it, or {@code null}
 * @param version counted at each change of the draft
 */
record RuleDraft(UUID id, String table, String basedOn, LocalDate effectiveOn, String purpose, List<DraftRow> rows,
		String createdBy, Instant createdAt, String changedBy, Instant changedAt, String handedInAt, long version) {

	RuleDraft with(LocalDate effectiveOn, String purpose, List<DraftRow> rows, String changedBy, Instant changedAt) {
		return new RuleDraft(this.id, this.table, this.basedOn, effectiveOn, purpose, rows, this.createdBy,
				this.createdAt, changedBy, changedAt, this.handedInAt, this.version);
	}

}
