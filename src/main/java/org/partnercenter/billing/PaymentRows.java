package org.partnercenter.billing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.billing.Booked.Outcome;
import org.partnercenter.database.InsertIfAbsent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of payments. */
@Component
class PaymentRows {

	private final JdbcTemplate jdbc;

	private final InsertIfAbsent ifAbsent;

	private final Clock clock;

	PaymentRows(JdbcTemplate jdbc, InsertIfAbsent ifAbsent, Clock clock) {
		this.jdbc = jdbc;
		this.ifAbsent = ifAbsent;
		this.clock = clock;
	}

	/** Whether it is new. */
	boolean add(UUID id, UUID order, Booking booking, Money applied, Outcome outcome) {
		Map<String, Object> row = new HashMap<>();
		row.put("id", id);
		row.put("way", booking.way());
		row.put("reference", booking.reference());
		row.put("order_id", order);
		row.put("currency", booking.amount().currency().getCurrencyCode());
		row.put("amount", booking.amount().minor());
		row.put("applied", applied.minor());
		row.put("received_on", booking.receivedOn());
		row.put("confirmed_by", booking.confirmedBy());
		row.put("outcome", outcome);
		row.put("booked_at", OffsetDateTime.now(this.clock));
		return this.ifAbsent.insert("billing_payment", row, "way", "reference");
	}

	Optional<Payment> find(PaymentWay way, String reference) {
		return this.jdbc
			.query("select * from billing_payment where way = ? and reference = ?", PaymentRows::payment, way.name(),
					reference)
			.stream()
			.findFirst();
	}

	List<Payment> of(UUID order) {
		return this.jdbc.query("select * from billing_payment where order_id = ? order by booking_number",
				PaymentRows::payment, order);
	}

	private static Payment payment(ResultSet row, int number) throws SQLException {
		Currency currency = Currency.getInstance(row.getString("currency"));
		return new Payment(row.getObject("id", UUID.class), row.getObject("order_id", UUID.class),
				Money.ofMinor(row.getLong("amount"), currency), Money.ofMinor(row.getLong("applied"), currency),
				PaymentWay.valueOf(row.getString("way")), row.getString("reference"),
				row.getObject("received_on", LocalDate.class), row.getString("confirmed_by"),
				Outcome.valueOf(row.getString("outcome")),
				row.getObject("booked_at", OffsetDateTime.class).toInstant());
	}

}
