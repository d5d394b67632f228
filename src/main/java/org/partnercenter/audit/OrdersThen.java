package org.partnercenter.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.billing.Money;
import org.partnercenter.billing.Order;
import org.partnercenter.billing.Orders;
import org.partnercenter.trail.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was ordered up to a moment, and what was paid of it by then. */
@Component
class OrdersThen {

	static final List<String> ACTIONS = List.of("billing.order-settled", "billing.order-cancelled",
			"billing.order-credited");

	private static final String PAID = "select p.order_id, sum(p.applied) from billing_order o join billing_payment p "
			+ "on p.order_id = o.id where o.organization = :organization and p.booked_at < :moment group by p.order_id";

	private final Orders orders;

	private final JdbcClient rows;

	OrdersThen(Orders orders, JdbcClient rows) {
		this.orders = orders;
		this.rows = rows;
	}

	/** The newest first. */
	List<Bought> of(UUID organization, List<Recorded> facts, Instant moment) {
		Map<String, String> states = new HashMap<>();
		facts.stream()
			.filter(fact -> ACTIONS.contains(fact.action()))
			.forEach(fact -> states.put(fact.objectId(), fact.action().replace("billing.order-", "")));
		Map<UUID, Long> paid = new HashMap<>();
		this.rows.sql(PAID)
			.param("organization", organization)
			.param("moment", moment.atOffset(ZoneOffset.UTC))
			.query(row -> {
				paid.put(row.getObject(1, UUID.class), row.getLong(2));
			});
		return this.orders.of(organization)
			.stream()
			.filter(order -> order.orderedAt().isBefore(moment))
			.map(order -> new Bought(order, Money.ofMinor(paid.getOrDefault(order.id(), 0L), order.gross().currency()),
					states.getOrDefault(order.id().toString(), "open")))
			.toList();
	}

	/**
	 * An order, which is never changed, and what had become of it.
	 *
	 * @param state text {@code audit.order.<state>}
	 */
	record Bought(Order order, Money paid, String state) {

	}

}
