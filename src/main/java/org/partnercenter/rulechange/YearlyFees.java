package org.partnercenter.rulechange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.partnercenter.billing.Money;
import org.partnercenter.billing.ProgramFees;

/**
 * What levels cost by one version of the table, asked once for each country and level and
 * not for each organization.
 */
final class YearlyFees {

	private final ProgramFees fees;

	private final String version;

	private final LocalDate day;

	private final Map<String, Money> known = new HashMap<>();

	YearlyFees(ProgramFees fees, String version, LocalDate day) {
		this.fees = fees;
		this.version = version;
		this.day = day;
	}

	/**
	 * Before tax.
	 * @throws IllegalStateException if the table says nothing
	 */
	Money of(String scheme, String level, String country) {
		String question = scheme + " " + level + " " + country;
		Money fee = this.known.get(question);
		if (fee == null) {
			fee = this.fees.feeBy(this.version, scheme, level, country, this.day).amount();
			this.known.put(question, fee);
		}
		return fee;
	}

}
