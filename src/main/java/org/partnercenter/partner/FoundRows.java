package org.partnercenter.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is shown of organizations that were found. */
@Component
class FoundRows {

	/** Of {@code organization o}, first in the statement. */
	static final String COLUMNS = "o.id, o.legal_name, o.doing_business_as, o.country, o.state, o.city, o.standing";

	private final JdbcClient client;

	FoundRows(JdbcClient client) {
		this.client = client;
	}

	List<Found> of(Set<UUID> ids) {
		return ids.isEmpty() ? List.of() : where("o.id in (:sought)", ids);
	}

	List<Found> where(String condition, Object sought) {
		return this.client.sql("select " + COLUMNS + " from organization o where " + condition)
			.param("sought", sought)
			.query((row, number) -> read(row))
			.list();
	}

	static Found read(ResultSet row) throws SQLException {
		return new Found(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4),
				row.getString(5), row.getString(6), "ENROLLED".equals(row.getString(7)));
	}

}
