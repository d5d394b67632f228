package org.partnercenter.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnercenter.process.DecisionTables;
import org.partnercenter.process.TableRow;
import org.springframework.stereotype.Component;

/** Which tax is due, by {@code processes/tax-rates.dmn}. */
@Component
class Taxes {

	private static final String TABLE = "tax-rates";

	private final DecisionTables tables;

	Taxes(DecisionTables tables) {
		this.tables = tables;
	}

	/**
	 * Fails if the table has no row, or a row of less than nothing.
	 * @param country ISO 3166 code of the paying location
	 */
	Tax on(String country, CustomerKind kind, LocalDate day) {
		List<TableRow> rows = this.tables
			.rows(TABLE, Map.of("country", country, "customerKind", kind.name(), "day", day))
			.rows();
		if (rows.isEmpty() || rows.get(0).amount("percent").signum() < 0) {
			throw new IllegalStateException("No tax rate for %s in %s on %s".formatted(kind, country, day));
		}
		BigDecimal percent = rows.get(0).amount("percent");
		return new Tax(percent, rows.get(0).text("note"));
	}

}
