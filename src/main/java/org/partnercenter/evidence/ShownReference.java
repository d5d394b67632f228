package org.partnercenter.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/**
 * A customer reference as pages show it.
 *
 * @param answerUntil from this moment on the customer cannot answer any more
 * @param answer what the customer wrote, or {@code null}
 * @param expiresOn the last day on which it counts; {@code null} unless accepted
 */
record ShownReference(UUID id, ReferenceRequest asked, ReferenceState state, Instant askedAt, Instant answerUntil,
		String answer, LocalDate acceptedOn, LocalDate expiresOn) {

	/** Whether it can be given to a competency. */
	public boolean isAccepted() {
		return this.state == ReferenceState.ACCEPTED;
	}

	/** As forms send it; empty if it is assigned to none. */
	public String competencyCode() {
		return (this.asked.assignedTo() == null) ? "" : ChoiceCode.of(this.asked.assignedTo());
	}

	/**
	 * What keeps it from counting, or that it counts: the end of a message key.
	 * @param chosen the organization's competencies
	 */
	public String standing(Instant now, LocalDate today, Collection<CompetencyKey> chosen) {
		if (this.state == ReferenceState.ASKED) {
			return now.isBefore(this.answerUntil) ? "ASKED" : "UNANSWERED";
		}
		if (!isAccepted()) {
			return this.state.name();
		}
		if (!new CustomerReference(this.id, this.asked.assignedTo(), this.acceptedOn, this.expiresOn).holdsOn(today)) {
			return "EXPIRED";
		}
		if (this.asked.assignedTo() == null) {
			return "UNASSIGNED";
		}
		return chosen.contains(this.asked.assignedTo()) ? "COUNTS" : "NOT_CHOSEN";
	}

}
