package org.partnercenter.evidence;

import java.time.LocalDate;

/**
 * When a survey counts, as {@code processes/customer-satisfaction.dmn} says for a day
 * (R-127 to R-129, D-14).
 *
 * @param countedPerCustomer how many responses of one customer organization count
 * @param needed how many a survey needs
 * @param months for how long it counts
 */
record SurveyRule(int countedPerCustomer, int needed, int months) {

	public int counted(Survey survey) {
		return survey.responses().stream().mapToInt(each -> Math.min(each, this.countedPerCustomer)).sum();
	}

	public LocalDate lastDay(Survey survey) {
		return survey.closedOn().plusMonths(this.months);
	}

	/** What keeps a survey from counting, or that it counts: the end of a message key. */
	public String standing(Survey survey, LocalDate today) {
		if (counted(survey) < this.needed) {
			return "TOO_FEW";
		}
		return today.isAfter(lastDay(survey)) ? "TOO_OLD" : "COUNTS";
	}

}
