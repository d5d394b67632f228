package org.partnercenter.evidence;

import java.time.LocalDate;

import org.partnercenter.process.TableRow;

/**
 * When a survey counts, as {@code processes/customer-satisfaction.dmn} says for a day
 * (R-127 to R-129, D-14).
 *
 * @param countedPerCustomer how many responses of one customer organization count
 * @param needed how many a survey needs
 * @param months for how long it counts
 * @param row the id of the rule
 */
public record SurveyRule(int countedPerCustomer, int needed, int months, String row) {

	/** What a row of the table says. */
	public static SurveyRule of(TableRow row) {
		return new SurveyRule(row.number("countedPerCustomer"), row.number("needed"), row.number("months"), row.rule());
	}

	/** How many responses count. */
	public int counted(Survey survey) {
		long counted = 0;
		for (int each : survey.responses()) {
			counted += Math.max(0, Math.min(each, this.countedPerCustomer));
		}
		return Math.toIntExact(counted);
	}

	/**
	 * Whether the survey has enough responses and lies within the months.
	 */
	public boolean holds(Survey survey, LocalDate day) {
		return !day.isBefore(survey.closedOn()) && standing(survey, day).equals("COUNTS");
	}

	/** The last day on which the survey counts: to the day. */
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
