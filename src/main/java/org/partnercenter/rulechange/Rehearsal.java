package org.partnercenter.rulechange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One run of a draft against all organizations.
 *
 * @param draftVersion the draft as it was when the run was asked for
 * @param tried the text of the file that would be deployed
 * @param judgedOn the first day of the changed rows
 * @param expected how many organizations there were
 * @param problem why it failed, or {@code null}
 */
record Rehearsal(UUID id, UUID draft, long draftVersion, String tried, LocalDate judgedOn, RehearsalState state,
		String askedBy, Instant askedAt, Instant endedAt, long expected, boolean cancelAsked, String problem,
		Figures figures) {

	public boolean isRunning() {
		return this.state == RehearsalState.RUNNING;
	}

	/** From 0 to 100. */
	public long percent() {
		return (this.expected == 0) ? 0 : Math.min(100, this.figures.judged() * 100 / this.expected);
	}

}
