package org.partnercenter.evidence;

import java.time.LocalDate;

/**
 * A competency that an organization works on.
 *
 * @param since the organization's day on which it was chosen
 */
public record ChosenCompetency(String competency, String specialization, LocalDate since) {

	public CompetencyKey key() {
		return new CompetencyKey(this.competency, this.specialization);
	}

}
