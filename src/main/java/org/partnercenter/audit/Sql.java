package org.partnercenter.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/** What the statements of all sources have in common. */
final class Sql {

	/**
	 * The business keys of the cases of {@code :organization}, each by an index of its
	 * table.
	 */
	static final String KEYS = """
			(select cast(id as varchar(255)) as business_key from association_request where organization_id = :organization
			union all select cast(id as varchar(255)) from enrollment where organization_id = :organization
			union all select cast(id as varchar(255)) from level_upgrade where organization_id = :organization
			union all select cast(id as varchar(255)) from reenrollment where organization_id = :organization
			union all select cast(id as varchar(255)) from domain_claim where organization = :organization
			union all select cast(id as varchar(255)) from certification_contest where organization_id = :organization
			union all select cast(id as varchar(255)) from billing_order where organization = :organization
			union all select cast(u.id as varchar(255)) from billing_unapplied_payment u
			  join billing_order o on o.id = u.order_id where o.organization = :organization)""";

	/**
	 * The cases of {@code :organization}: instances {@code p} of the engine's history.
	 */
	static final String CASES = KEYS + " k join act_hi_procinst p on p.business_key_ = k.business_key";

	private Sql() {
	}

	/** Of one of our own columns; {@code null} stays. */
	static Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return (at != null) ? at.toInstant() : null;
	}

	/** Of a column of the engine; {@code null} stays. */
	static Instant engineInstant(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

}
