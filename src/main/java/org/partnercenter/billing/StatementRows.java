package org.partnercenter.billing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.billing.StatementLine.Outcome;
import org.partnercenter.database.InsertIfAbsent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The tables of bank statements. */
@Component
class StatementRows {

	private final JdbcTemplate jdbc;

	private final InsertIfAbsent ifAbsent;

	private final Clock clock;

	StatementRows(JdbcTemplate jdbc, InsertIfAbsent ifAbsent, Clock clock) {
		this.jdbc = jdbc;
		this.ifAbsent = ifAbsent;
		this.clock = clock;
	}

	/** The row of the statement, which may be there already. */
	UUID add(Statement statement, String account) {
		Map<String, Object> row = new HashMap<>();
		row.put("id", UUID.randomUUID());
		row.put("account", statement.account());
		row.put("statement_id", statement.id());
		row.put("imported_by", account);
		row.put("imported_at", this.clock.instant());
		this.ifAbsent.insert("bank_statement", row, "account", "statement_id");
		return this.jdbc.queryForObject("select id from bank_statement where account = ? and statement_id = ?",
				UUID.class, statement.account(), statement.id());
	}

	/** The id of the new line; empty if the credit was imported before. */
	Optional<UUID> add(UUID statement, int number, String key, StatementCredit credit, String remittance) {
		UUID id = UUID.randomUUID();
		Map<String, Object> row = new HashMap<>();
		row.put("id", id);
		row.put("statement", statement);
		row.put("line_number", number);
		row.put("entry_key", key);
		row.put("currency", credit.amount().currency().getCurrencyCode());
		row.put("amount", credit.amount().minor());
		row.put("booked_on", credit.bookedOn());
		row.put("payer", credit.payer());
		row.put("remittance", remittance);
		// until something better is known
		row.put("outcome", Outcome.NOT_ACCEPTED);
		return this.ifAbsent.insert("bank_statement_line", row, "entry_key") ? Optional.of(id) : Optional.empty();
	}

	void decided(UUID line, Outcome outcome, UUID order) {
		this.jdbc.update("update bank_statement_line set outcome = ?, order_id = ? where id = ?", outcome.name(), order,
				line);
	}

	List<StatementLine> lines(UUID statement) {
		return this.jdbc.query("select * from bank_statement_line where statement = ? order by line_number",
				StatementRows::line, statement);
	}

	Optional<StatementLine> byKey(String key) {
		return this.jdbc.query("select * from bank_statement_line where entry_key = ?", StatementRows::line, key)
			.stream()
			.findFirst();
	}

	private static StatementLine line(ResultSet row, int number) throws SQLException {
		return new StatementLine(row.getObject("id", UUID.class), row.getInt("line_number"),
				Money.ofMinor(row.getLong("amount"), Currency.getInstance(row.getString("currency"))),
				row.getObject("booked_on", LocalDate.class), row.getString("payer"), row.getString("remittance"),
				Outcome.valueOf(row.getString("outcome")), row.getObject("order_id", UUID.class));
	}

}
