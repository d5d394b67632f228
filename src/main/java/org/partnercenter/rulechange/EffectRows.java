package org.partnercenter.rulechange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.type.TypeReference;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.partnercenter.billing.Money;
import org.partnercenter.rulechange.Effect.Reason;

/** What rehearsals have found, organization by organization. */
@Component
class EffectRows {

	/** What a list can be narrowed to. */
	static final Map<String, String> SHOWN = Map.of("warned", "warned", "falls", "kind = 'FALLS'", "rises",
			"kind = 'RISES'", "changes", "kind = 'CHANGES'", "fees", "fee_differs", "undecided", "kind = 'UNDECIDED'",
			"all", "true = true");

	private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {
	};

	private final JdbcTemplate jdbc;

	private final JdbcClient rows;

	EffectRows(JdbcTemplate jdbc, JdbcClient rows) {
		this.jdbc = jdbc;
		this.rows = rows;
	}

	/** In the list at a place of its own. */
	record Placed(long place, Effect effect) {
	}

	void clear(UUID rehearsal) {
		this.rows.sql("delete from rule_effect where rehearsal_id = :id").param("id", rehearsal).update();
	}

	void insert(UUID rehearsal, List<Placed> effects) {
		this.jdbc.batchUpdate(
				"insert into rule_effect (rehearsal_id, place, organization_id, kind, level_held, level_now, level_then,"
						+ " warned, fee_now, fee_then, fee_differs, reasons) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
				effects.stream().map(placed -> values(rehearsal, placed)).toList());
	}

	private static Object[] values(UUID rehearsal, Placed placed) {
		Effect effect = placed.effect();
		return new Object[] { rehearsal, placed.place(), effect.organization(), effect.kind().name(), effect.held(),
				effect.now(), effect.then(), effect.warned(), text(effect.feeNow()), text(effect.feeThen()),
				effect.feeDiffers(), Json.write(effect.reasons()) };
	}

	private static String text(Money fee) {
		return (fee != null) ? fee.toString() : null;
	}

	/**
	 * A page of the list.
	 * @param shown a key of {@link #SHOWN}
	 * @param after the place of the last one seen; 0 for the first page
	 */
	List<Placed> page(UUID rehearsal, String shown, long after, int size) {
		return this.rows
			.sql("select place, organization_id, kind, level_held, level_now, level_then, warned, fee_now, fee_then,"
					+ " reasons from rule_effect where rehearsal_id = :id and place > :after and "
					+ SHOWN.getOrDefault(shown, SHOWN.get("all")) + " order by place limit :size")
			.param("id", rehearsal)
			.param("after", after)
			.param("size", size)
			.query(EffectRows::read)
			.list();
	}

	private static Placed read(ResultSet row, int number) throws SQLException {
		return new Placed(row.getLong("place"),
				new Effect(row.getObject("organization_id", UUID.class), EffectKind.valueOf(row.getString("kind")),
						row.getString("level_held"), row.getString("level_now"), row.getString("level_then"),
						row.getBoolean("warned"), money(row.getString("fee_now")), money(row.getString("fee_then")),
						Json.read(row.getString("reasons"), REASONS)));
	}

	private static Money money(String text) {
		return (text != null) ? Money.parse(text) : null;
	}

}
