package org.partnercenter.billing;

import java.time.Clock;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.database.InsertIfAbsent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The tables of what the card provider has told us. */
@Component
class CardEventRows {

	private final JdbcTemplate jdbc;

	private final InsertIfAbsent ifAbsent;

	private final Clock clock;

	CardEventRows(JdbcTemplate jdbc, InsertIfAbsent ifAbsent, Clock clock) {
		this.jdbc = jdbc;
		this.ifAbsent = ifAbsent;
		this.clock = clock;
	}

	/** Whether it is new; whoever tells it at the same moment waits until we are done. */
	boolean add(String provider, CardEvent event) {
		Map<String, Object> row = new HashMap<>();
		row.put("provider", provider);
		row.put("event_id", event.id());
		row.put("kind", event.kind());
		row.put("order_id", event.order());
		row.put("session_id", event.session());
		row.put("payment", event.payment());
		row.put("received_at", this.clock.instant());
		return this.ifAbsent.insert("card_event", row, "provider", "event_id");
	}

	/** What was paid back of a payment so far, in all. */
	void refunded(String provider, CardEvent event) {
		Map<String, Object> row = new HashMap<>();
		row.put("provider", provider);
		row.put("payment", event.payment());
		row.put("currency", event.amount().currency().getCurrencyCode());
		row.put("amount", event.amount().minor());
		row.put("refunded_at", event.at());
		if (!this.ifAbsent.insert("card_refund", row, "provider", "payment")) {
			// events may come in any order
			this.jdbc.update("update card_refund set amount = ? where provider = ? and payment = ? and amount < ?",
					event.amount().minor(), provider, event.payment(), event.amount().minor());
		}
	}

	Optional<Money> refund(String provider, String payment) {
		return this.jdbc
			.query("select currency, amount from card_refund where provider = ? and payment = ?",
					(row, number) -> Money.ofMinor(row.getLong("amount"),
							Currency.getInstance(row.getString("currency"))),
					provider, payment)
			.stream()
			.findFirst();
	}

	/** What a payment left over, or what an order that was closed had got from it. */
	List<UUID> openMoneyOf(Payment payment) {
		return this.jdbc.queryForList("select id from billing_unapplied_payment where state = 'OPEN' and payment = ?",
				UUID.class, payment.id());
	}

}
