package org.partnercenter.billing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.database.InsertIfAbsent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of orders. */
@Component
class OrderRows {

	private final JdbcTemplate jdbc;

	private final InsertIfAbsent ifAbsent;

	private final BillingJson json;

	private final OrderMapper mapper;

	private final Clock clock;

	OrderRows(JdbcTemplate jdbc, InsertIfAbsent ifAbsent, BillingJson json, Clock clock) {
		this.jdbc = jdbc;
		this.ifAbsent = ifAbsent;
		this.json = json;
		this.mapper = new OrderMapper(json);
		this.clock = clock;
	}

	/** Whether it is new. */
	boolean add(NewOrder wanted, BillingAddress address, Tax tax) {
		Map<String, Object> row = new HashMap<>();
		row.put("id", UUID.randomUUID());
		row.put("order_key", wanted.key());
		row.put("organization", wanted.organization());
		row.put("purpose", wanted.purpose());
		row.put("level_code", wanted.level());
		row.put("term_from", wanted.termFrom());
		row.put("term_until", wanted.termUntil());
		row.put("currency", wanted.net().currency().getCurrencyCode());
		row.put("net", wanted.net().minor());
		row.put("tax", tax.of(wanted.net()).minor());
		row.put("gross", wanted.net().plus(tax.of(wanted.net())).minor());
		row.put("booked", 0L);
		row.put("tax_percent", tax.percent().toPlainString());
		row.put("tax_note", tax.note());
		row.put("country", wanted.country());
		row.put("state", OrderState.OPEN);
		row.put("is_open", true);
		row.put("ordered_at", OffsetDateTime.now(this.clock));
		row.put("ordered_by", wanted.orderedBy());
		row.put("why", wanted.why());
		row.put("location", wanted.location());
		row.put("address", this.json.write(address));
		return this.ifAbsent.insert("billing_order", row, "order_key");
	}

	Optional<Order> byKey(String key) {
		return first("select * from billing_order where order_key = ?", key);
	}

	Optional<Order> find(UUID id) {
		return first("select * from billing_order where id = ?", id);
	}

	/** Until the end of the transaction nobody else changes it. */
	Optional<Order> lock(UUID id) {
		return first("select * from billing_order where id = ? for update", id);
	}

	Optional<Order> byNumber(long number) {
		return first("select * from billing_order where order_number = ?", number);
	}

	List<Order> of(UUID organization) {
		return this.jdbc.query("select * from billing_order where organization = ? order by order_number desc",
				this.mapper, organization);
	}

	/** The newest open or closed ones before a number. */
	List<Order> page(boolean open, long before, int most) {
		return this.jdbc.query("select * from billing_order where is_open = ? and order_number < ? "
				+ "order by order_number desc fetch first " + most + " rows only", this.mapper, open, before);
	}

	/** The newest that is paid for the term that began on this day. */
	Optional<Order> settled(UUID organization, LocalDate termFrom) {
		return this.jdbc
			.query("select * from billing_order where organization = ? and term_from = ? and state = 'SETTLED' "
					+ "order by order_number desc fetch first 1 rows only", this.mapper, organization, termFrom)
			.stream()
			.findFirst();
	}

	/**
	 * As the same location had it last time.
	 * @param location {@code null} for the Headquarters
	 */
	Optional<BillingAddress> latestAddress(UUID organization, String country, UUID location) {
		return this.jdbc
			.query("select address from billing_order where organization = ? and country = ? "
					+ "and location is not distinct from cast(? as uuid) "
					+ "order by order_number desc fetch first 1 rows only",
					(row, n) -> this.json.read(row.getString("address"), BillingAddress.class), organization, country,
					location)
			.stream()
			.findFirst();
	}

	/** In the smallest unit of the currency. */
	long settledNet(UUID organization, LocalDate termFrom, Currency currency) {
		Long sum = this.jdbc.queryForObject(
				"select sum(net) from billing_order where organization = ? and term_from = ? and currency = ? "
						+ "and state = 'SETTLED'",
				Long.class, organization, termFrom, currency.getCurrencyCode());
		return (sum != null) ? sum : 0;
	}

	Order book(Order order, Money applied) {
		this.jdbc.update("update billing_order set booked = ? where id = ?", order.booked().plus(applied).minor(),
				order.id());
		return find(order.id()).orElseThrow();
	}

	Order close(Order order, OrderState state, String because) {
		this.jdbc.update(
				"update billing_order set state = ?, is_open = false, closed_at = ?, closed_because = ? where id = ?",
				state.name(), OffsetDateTime.now(this.clock), because, order.id());
		return find(order.id()).orElseThrow();
	}

	Order bill(Order order, BillingAddress address, String purchaseOrderNumber, Tax tax) {
		this.jdbc.update("""
				update billing_order set address = ?, purchase_order_number = ?, tax = ?, gross = ?, tax_percent = ?,
				tax_note = ? where id = ?""", this.json.write(address), purchaseOrderNumber,
				tax.of(order.net()).minor(), order.net().plus(tax.of(order.net())).minor(),
				tax.percent().toPlainString(), tax.note(), order.id());
		return find(order.id()).orElseThrow();
	}

	private Optional<Order> first(String sql, Object key) {
		return this.jdbc.query(sql, this.mapper, key).stream().findFirst();
	}

}
