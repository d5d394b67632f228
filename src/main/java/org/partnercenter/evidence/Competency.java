package org.partnercenter.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a specialization of a competency asks for on a certain day. It is attained
 * when as many professionals and as many references count for it as it needs.
 *
 * @param tier such as {@code silver}, in schemes that have tiers; {@code null} in
 * others
 * @param professionals how many are needed
 * @param references how many are needed
 * @param exams of which a professional must have passed one; an exam that has retired is
 * not among them any more
 * @param rows the rules of the tables that say so
 */
public record Competency(CompetencyKey key, String tier, int professionals, int references, Set<String> exams,
		List<String> rows) {

	/**
	 * Whether a professional counts for it on the day of this catalogue: he is assigned
	 * to it and has passed one of its exams.
	 */
	public boolean counts(Professional professional) {
		return professional.linkedTo().contains(this.key)
				&& professional.exams().stream().anyMatch(passed -> this.exams.contains(passed.exam()));
	}

	/**
	 * Whether a reference counts for it: it is assigned to it and has not expired
	 * (R-132).
	 */
	public boolean counts(CustomerReference reference, LocalDate day) {
		return this.key.equals(reference.assignedTo()) && reference.holdsOn(day);
	}

}
