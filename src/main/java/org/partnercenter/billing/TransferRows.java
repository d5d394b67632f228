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

import org.partnercenter.billing.TransferConfirmation.State;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of bank transfers that finance has entered. */
@Component
class TransferRows {

	private final JdbcTemplate jdbc;

	private final Clock clock;

	TransferRows(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Waits for whatever comes next. */
	TransferConfirmation add(UUID order, Money amount, LocalDate receivedOn, String reference, String by) {
		UUID id = UUID.randomUUID();
		this.jdbc.update("""
				insert into transfer_confirmation (id, order_id, waiting_of, currency, amount, received_on, reference,
				state, first_by, first_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", id, order, order,
				amount.currency().getCurrencyCode(), amount.minor(), receivedOn, reference, State.WAITING.name(), by,
				OffsetDateTime.now(this.clock));
		return new TransferConfirmation(id, order, amount, receivedOn, reference, State.WAITING, by, null, null);
	}

	Optional<TransferConfirmation> waiting(UUID order) {
		return first("select * from transfer_confirmation where waiting_of = ?", order);
	}

	/** The one that was entered last. */
	Optional<TransferConfirmation> latest(UUID order) {
		return first("select * from transfer_confirmation where order_id = ? order by first_at desc", order);
	}

	/**
	 * Booked ones of which no statement has told yet, oldest first.
	 */
	List<TransferConfirmation> unseen(UUID order) {
		return this.jdbc.query(
				"select * from transfer_confirmation where order_id = ? and state = 'BOOKED' and statement_line is null "
						+ "order by received_on, id",
				TransferRows::transfer, order);
	}

	void seen(UUID id, UUID statementLine) {
		this.jdbc.update("update transfer_confirmation set statement_line = ? where id = ?", statementLine, id);
	}

	void end(UUID id, State state, String secondBy, String note) {
		this.jdbc.update(
				"update transfer_confirmation set waiting_of = null, state = ?, second_by = ?, second_at = ?, note = ? "
						+ "where id = ?",
				state.name(), secondBy, (secondBy != null) ? OffsetDateTime.now(this.clock) : null, note, id);
	}

	private Optional<TransferConfirmation> first(String sql, UUID order) {
		return this.jdbc.query(sql + " fetch first 1 rows only", TransferRows::transfer, order).stream().findFirst();
	}

	private static TransferConfirmation transfer(ResultSet row, int number) throws SQLException {
		return new TransferConfirmation(row.getObject("id", UUID.class), row.getObject("order_id", UUID.class),
				Money.ofMinor(row.getLong("amount"), Currency.getInstance(row.getString("currency"))),
				row.getObject("received_on", LocalDate.class), row.getString("reference"),
				State.valueOf(row.getString("state")), row.getString("first_by"), row.getString("second_by"),
				row.getString("note"));
	}

}
