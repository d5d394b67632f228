package org.partnercenter.billing;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;

import org.partnercenter.process.DecisionTables;
import org.partnercenter.process.TableRow;
import org.partnercenter.process.TableRows;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/** What a level costs for a year, by {@code processes/program-fees.dmn} (R-137, D-07). */
@Component
public class ProgramFees {

	private static final String TABLE = "program-fees";

	private final DecisionTables tables;

	ProgramFees(DecisionTables tables) {
		this.tables = tables;
	}

	/**
	 * The fee before tax.
	 * @param country ISO 3166 code of the paying location
	 * @param day in the organization's time zone
	 * @throws IllegalStateException if the table has no row for the level, or one with
	 * less than nothing
	 */
	public Fee fee(String scheme, String level, String country, LocalDate day) {
		return feeBy(this.tables.newest(TABLE), scheme, level, country, day);
	}

	/**
	 * The same by a certain version of the table.
	 * @param version as {@link DecisionTables} names it
	 */
	public Fee feeBy(String version, String scheme, String level, String country, LocalDate day) {
		TableRows found = this.tables.rowsOf(version,
				Map.of("scheme", scheme, "day", day, "level", level, "country", country));
		Assert.state(!found.rows().isEmpty(),
				() -> "No program fee for %s of %s in %s on %s".formatted(level, scheme, country, day));
		TableRow row = found.rows().get(0);
		Money amount = new Money(row.amount("amount"), Currency.getInstance(row.text("currency")));
		Assert.state(amount.equals(amount.orZero()), () -> "The program fee is negative: " + row.rule());
		return new Fee(amount, row.rule(), found.version());
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
