package org.partnercenter.billing;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

/** What a level costs for a year, by {@code processes/program-fees.dmn} (R-137, D-07). */
@Component
public class ProgramFees {

	/**
	 * The fee before tax.
	 * @param country ISO 3166 code of the paying location
	 * @param day in the organization's time zone
	 * @throws IllegalStateException if the table has no row for the level
	 */
	public Fee fee(String scheme, String level, String country, LocalDate day) {
		throw new UnsupportedOperationException();
	}

	/**
	 * What is still due when so much was paid for the same term; never less than nothing
	 * (D-07, R-117). See {@link Orders#paidFor}.
	 * @throws IllegalArgumentException if the currencies differ
	 */
	public static Money due(Fee fee, Money alreadyPaid) {
		return fee.amount().minus(alreadyPaid.orZero()).orZero();
	}

}
