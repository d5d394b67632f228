package org.partnercenter.billing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.billing.Checkout.State;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of pages at the card provider. */
@Component
class CheckoutRows {

	private final JdbcTemplate jdbc;

	private final Clock clock;

	CheckoutRows(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void add(UUID order, String provider, CardCheckout.Opened opened, Money amount, String account) {
		this.jdbc.update("""
				insert into card_checkout (id, order_id, open_of, provider, session_id, address, currency, amount,
				state, opened_by, opened_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
				UUID.randomUUID(), order, order, provider, opened.session(), opened.address(),
				amount.currency().getCurrencyCode(), amount.minor(), State.OPEN.name(), account,
				OffsetDateTime.now(this.clock), OffsetDateTime.ofInstant(opened.expiresAt(), ZoneOffset.UTC));
	}

	Optional<Checkout> open(UUID order) {
		return this.jdbc.query("select * from card_checkout where open_of = ?", CheckoutRows::checkout, order)
			.stream()
			.findFirst();
	}

	Optional<Checkout> bySession(String provider, String session) {
		return this.jdbc
			.query("select * from card_checkout where provider = ? and session_id = ?", CheckoutRows::checkout,
					provider, session)
			.stream()
			.findFirst();
	}

	/** The last one for the order, whatever became of it. */
	Optional<Checkout> last(UUID order) {
		return this.jdbc
			.query("select * from card_checkout where order_id = ? order by opened_at desc", CheckoutRows::checkout,
					order)
			.stream()
			.findFirst();
	}

	/** How many there were for the order. */
	int count(UUID order) {
		return this.jdbc.queryForObject("select count(*) from card_checkout where order_id = ?", Integer.class, order);
	}

	void end(UUID id, State state) {
		this.jdbc.update("update card_checkout set open_of = null, state = ?, ended_at = ? where id = ?", state.name(),
				OffsetDateTime.now(this.clock), id);
	}

	private static Checkout checkout(ResultSet row, int number) throws SQLException {
		return new Checkout(row.getObject("id", UUID.class), row.getObject("order_id", UUID.class),
				row.getString("provider"), row.getString("session_id"), row.getString("address"),
				Money.ofMinor(row.getLong("amount"), Currency.getInstance(row.getString("currency"))),
				State.valueOf(row.getString("state")), row.getObject("expires_at", OffsetDateTime.class).toInstant());
	}

}
