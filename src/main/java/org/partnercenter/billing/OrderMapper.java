package org.partnercenter.billing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.UUID;

import org.springframework.jdbc.core.RowMapper;

/** Reads an order from its row. */
class OrderMapper implements RowMapper<Order> {

	private final BillingJson json;

	OrderMapper(BillingJson json) {
		this.json = json;
	}

	@Override
	public Order mapRow(ResultSet row, int number) throws SQLException {
		Currency currency = Currency.getInstance(row.getString("currency"));
		OffsetDateTime closedAt = row.getObject("closed_at", OffsetDateTime.class);
		return new Order(row.getObject("id", UUID.class), OrderNumber.of(row.getLong("order_number")),
				row.getObject("organization", UUID.class), row.getString("purpose"), row.getString("level_code"),
				row.getObject("term_from", LocalDate.class), row.getObject("term_until", LocalDate.class),
				Money.ofMinor(row.getLong("net"), currency), Money.ofMinor(row.getLong("tax"), currency),
				Money.ofMinor(row.getLong("gross"), currency), Tax.read(row), row.getString("country"),
				OrderState.valueOf(row.getString("state")),
				row.getObject("ordered_at", OffsetDateTime.class).toInstant(), row.getString("ordered_by"),
				row.getString("why"), row.getString("purchase_order_number"),
				this.json.read(row.getString("address"), BillingAddress.class), row.getObject("location", UUID.class),
				Money.ofMinor(row.getLong("booked"), currency), (closedAt != null) ? closedAt.toInstant() : null,
				row.getString("closed_because"));
	}

}
