package org.partnercenter.evidence;

import java.time.LocalDate;
import java.util.Map;

import org.partnercenter.membership.Schemes;
import org.partnercenter.process.DecisionTables;
import org.springframework.stereotype.Component;

/** Reads {@code processes/reference-rules.dmn}. */
@Component
class ReferenceRules {

	private final DecisionTables tables;

	private final Schemes schemes;

	ReferenceRules(DecisionTables tables, Schemes schemes) {
		this.tables = tables;
		this.schemes = schemes;
	}

	/**
	 * The rules of a day.
	 *
	 * @param validMonths for how long an accepted reference counts
	 * @param answerDays for how long the customer can answer
	 * @param mostPerDay how many customers an organization may ask on one day
	 * @param mostPerAddress how often one address may be asked in 30 days
	 */
	record Rules(int validMonths, int answerDays, int mostPerDay, int mostPerAddress) {

	}

	Rules on(LocalDate day) {
		return this.tables.rows("reference-rules", Map.of("scheme", this.schemes.on(day).code(), "day", day))
			.first()
			.map(row -> new Rules(row.number("validMonths"), row.number("answerDays"), row.number("mostPerDay"),
					row.number("mostPerAddress")))
			.orElseThrow(() -> new IllegalStateException("No rule says how long a reference counts on " + day));
	}

}
