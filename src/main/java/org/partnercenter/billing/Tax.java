package org.partnercenter.billing;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The tax on an order.
 *
 * @param percent of the net amount, not negative
 * @param note what the invoice has to say about it, text {@code billing.tax.<note>};
 * {@code null} for nothing
 */
public record Tax(BigDecimal percent, String note) {

	/** Rounded to what the currency has. */
	Money of(Money net) {
		return net.percent(this.percent);
	}

	static Tax read(ResultSet row) throws SQLException {
		return new Tax(new BigDecimal(row.getString("tax_percent")), row.getString("tax_note"));
	}

}
