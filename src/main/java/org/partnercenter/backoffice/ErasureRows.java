package org.partnercenter.backoffice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.database.InsertIfAbsent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of wishes to be erased. */
@Component
class ErasureRows {

	private static final String OPEN = "select id, account, way, reference, recognized, filed_by, filed_at "
			+ "from erasure_request where outcome is null ";

	private final JdbcClient jdbc;

	private final InsertIfAbsent inserts;

	ErasureRows(JdbcClient jdbc, InsertIfAbsent inserts) {
		this.jdbc = jdbc;
		this.inserts = inserts;
	}

	/** False: one is open for this person. */
	boolean add(ErasureRequest request) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("id", request.id());
		row.put("account", request.account());
		row.put("open_account", request.account());
		row.put("way", request.way());
		row.put("reference", request.reference());
		row.put("recognized", request.recognized());
		row.put("filed_by", request.filedBy());
		row.put("filed_at", request.filedAt());
		return this.inserts.insert("erasure_request", row, "open_account");
	}

	/** Oldest first. */
	List<ErasureRequest> open() {
		return this.jdbc.sql(OPEN + "order by filed_at, id").query(ErasureRows::read).list();
	}

	Optional<ErasureRequest> open(UUID id) {
		return this.jdbc.sql(OPEN + "and id = ?").param(id).query(ErasureRows::read).optional();
	}

	Optional<ErasureRequest> openOf(String account) {
		return this.jdbc.sql(OPEN + "and open_account = ?").param(account).query(ErasureRows::read).optional();
	}

	/** Nobody else decides on it until the transaction ends. */
	Optional<ErasureRequest> lock(UUID id) {
		return this.jdbc.sql(OPEN + "and id = ? for update").param(id).query(ErasureRows::read).optional();
	}

	void end(UUID id, String outcome, String clerk, OffsetDateTime now) {
		this.jdbc.sql(
				"update erasure_request set outcome = ?, decided_by = ?, decided_at = ?, open_account = null where id = ?")
			.params(outcome, clerk, now, id)
			.update();
	}

	private static ErasureRequest read(ResultSet row, int number) throws SQLException {
		return new ErasureRequest(row.getObject("id", UUID.class), row.getString("account"), row.getString("way"),
				row.getString("reference"), row.getString("recognized"), row.getString("filed_by"),
				row.getObject("filed_at", OffsetDateTime.class).toInstant());
	}

}
