package org.partnercenter.billing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.billing.UnappliedPayment.Reason;
import org.partnercenter.billing.UnappliedPayment.State;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of money that belongs to no open order. */
@Component
class UnappliedRows {

	private final JdbcTemplate jdbc;

	private final Clock clock;

	UnappliedRows(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	UUID add(UUID payment, UUID order, Money amount, Reason reason, String reference, LocalDate receivedOn) {
		UUID id = UUID.randomUUID();
		this.jdbc.update("""
				insert into billing_unapplied_payment (id, payment, order_id, currency, amount, reason, reference,
				received_on, state) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", id, payment, order,
				amount.currency().getCurrencyCode(), amount.minor(), reason.name(), reference, receivedOn,
				State.OPEN.name());
		return id;
	}

	Optional<UnappliedPayment> find(UUID id) {
		return this.jdbc.query("select * from billing_unapplied_payment where id = ?", UnappliedRows::unapplied, id)
			.stream()
			.findFirst();
	}

	/** Until the end of the transaction nobody else changes it. */
	Optional<UnappliedPayment> lock(UUID id) {
		return this.jdbc
			.query("select * from billing_unapplied_payment where id = ? for update", UnappliedRows::unapplied, id)
			.stream()
			.findFirst();
	}

	List<UnappliedPayment> of(UUID order) {
		return this.jdbc.query("select * from billing_unapplied_payment where order_id = ? order by received_on, id",
				UnappliedRows::unapplied, order);
	}

	void clear(UUID id, State state, String by, String because) {
		this.jdbc.update("""
				update billing_unapplied_payment set state = ?, cleared_by = ?, cleared_at = ?, cleared_because = ?
				where id = ?""", state.name(), by, OffsetDateTime.now(this.clock), because, id);
	}

	private static UnappliedPayment unapplied(ResultSet row, int number) throws SQLException {
		OffsetDateTime clearedAt = row.getObject("cleared_at", OffsetDateTime.class);
		return new UnappliedPayment(row.getObject("id", UUID.class), row.getObject("payment", UUID.class),
				row.getObject("order_id", UUID.class),
				Money.ofMinor(row.getLong("amount"), Currency.getInstance(row.getString("currency"))),
				Reason.valueOf(row.getString("reason")), row.getString("reference"),
				row.getObject("received_on", LocalDate.class), State.valueOf(row.getString("state")),
				row.getString("cleared_by"), (clearedAt != null) ? clearedAt.toInstant() : null,
				row.getString("cleared_because"));
	}

}
