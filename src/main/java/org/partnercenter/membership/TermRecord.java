package org.partnercenter.membership;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One program year as it was bought and signed.
 *
 * @param number counted from the first enrollment
 * @param level at which it began
 * @param signature of that year's agreement
 * @param order that paid for it, {@code null} where nothing was due
 * @param evaluation the evidence as it was judged, {@code null} for a term that began
 * with an enrollment
 */
public record TermRecord(int number, LocalDate from, LocalDate until, String level, UUID signature, UUID order,
		UUID evaluation) {

	static TermRecord of(Term term) {
		return new TermRecord(term.number(), term.startsOn(), term.endsOn(), term.level(), term.signatureId(),
				term.orderId(), term.evaluationId());
	}

}
