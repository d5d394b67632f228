package org.partnercenter.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.partnercenter.audit.Entry.Person;
import org.partnercenter.audit.Entry.Word;
import org.partnercenter.billing.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Money that came for the orders of an organization, and what it settled. */
@Component
class PaymentChronicle implements Chronicle {

	private static final String SELECT = """
			select p.amount, p.applied, p.currency, p.way, p.reference, p.received_on, p.confirmed_by, p.outcome,
			p.booked_at, p.order_id from billing_order o join billing_payment p on p.order_id = o.id
			where o.organization = :organization and p.booked_at between :from and :until
			order by p.booked_at desc, p.booking_number desc fetch first :most rows only""";

	private final JdbcClient rows;

	PaymentChronicle(JdbcClient rows) {
		this.rows = rows;
	}

	@Override
	public Kind kind() {
		return Kind.PAYMENT;
	}

	/** What a person confirmed stands among the facts. */
	@Override
	public List<Entry> of(Subject subject, Window window) {
		return subject.isPerson() ? List.of()
				: this.rows.sql(SELECT)
					.param("organization", subject.organization())
					.params(window.parameters())
					.query((row, number) -> entry(row))
					.list();
	}

	private static Entry entry(ResultSet row) throws SQLException {
		Money amount = money(row, "amount");
		Money applied = money(row, "applied");
		String[] confirmed = String.valueOf(row.getString("confirmed_by")).split(" ");
		String outcome = row.getString("outcome");
		Entry entry = Entry
			.of(Sql.instant(row, "booked_at"), Kind.PAYMENT, "audit.payment." + outcome, amount,
					new Word("audit.value." + row.getString("way"), row.getString("way")))
			.by((row.getString("confirmed_by") != null) ? confirmed[0] : null, null)
			.shownAt("/staff/billing/orders/" + row.getString("order_id"))
			.ofObject(row.getString("order_id"))
			.with("reference", row.getString("reference"))
			.with("receivedOn", row.getObject("received_on", java.time.LocalDate.class))
			.isBad(outcome.equals("NOT_ACCEPTED"));
		entry = (confirmed.length > 1) ? entry.with("alsoConfirmedBy", new Person(confirmed[confirmed.length - 1]))
				: entry;
		return applied.equals(amount) ? entry : entry.with("applied", applied);
	}

	private static Money money(ResultSet row, String column) throws SQLException {
		return Money.ofMinor(row.getLong(column), java.util.Currency.getInstance(row.getString("currency")));
	}

}
