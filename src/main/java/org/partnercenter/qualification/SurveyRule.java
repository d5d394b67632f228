package org.partnercenter.qualification;

import java.time.LocalDate;
import java.util.List;

import org.partnercenter.evidence.Survey;

/**
 * The row of {@code processes/customer-satisfaction.dmn} in force (D-14).
 *
 * @param countedPerCustomer how many responses of one customer organization count
 * @param needed how many a survey needs to be valid
 * @param months how long it is within the previous months
 * @param row the id of the rule
 */
record SurveyRule(int countedPerCustomer, int needed, int months, String row) {

	/** How many responses count. */
	int counted(List<Integer> responses) {
		long counted = 0;
		for (int each : responses) {
			counted += Math.max(0, Math.min(each, this.countedPerCustomer));
		}
		return Math.toIntExact(counted);
	}

	/**
	 * Whether the survey has enough responses and lies within the months.
	 */
	boolean holds(Survey survey, LocalDate day) {
		return !day.isBefore(survey.closedOn()) && !day.isAfter(lastDay(survey))
				&& counted(survey.responses()) >= this.needed;
	}

	/** The last day on which the survey counts: to the day. */
	LocalDate lastDay(Survey survey) {
		return survey.closedOn().plusMonths(this.months);
	}

}
