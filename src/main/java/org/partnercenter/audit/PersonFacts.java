package org.partnercenter.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a person belongs and belonged, and what he is there. */
@Component
class PersonFacts {

	private static final String ASSOCIATIONS = "select i.organization, o.legal_name, i.associated_since, i.ended_at "
			+ "from individual i join organization o on o.id = i.organization where i.account = :account "
			+ "order by i.associated_since desc";

	private static final String ROLES = "select r.role, o.legal_name, l.name, r.given_at, r.organization "
			+ "from contact_role r join organization o on o.id = r.organization join location l on l.id = r.location "
			+ "where r.account = :account order by r.given_at";

	private static final String GROUPS = "select group_id_ from act_id_membership where user_id_ = :account "
			+ "order by group_id_";

	private final JdbcClient rows;

	PersonFacts(JdbcClient rows) {
		this.rows = rows;
	}

	@Transactional(readOnly = true)
	public Known of(String account) {
		return new Known(
				this.rows.sql(ASSOCIATIONS).param("account", account).query((row, number) -> association(row)).list(),
				this.rows.sql(ROLES).param("account", account).query((row, number) -> role(row)).list(),
				this.rows.sql(GROUPS)
					.param("account", account)
					.query(String.class)
					.list()
					.stream()
					.filter(group -> !group.startsWith("org-"))
					.toList());
	}

	private static Association association(ResultSet row) throws SQLException {
		return new Association(row.getObject(1, UUID.class), row.getString(2), Sql.instant(row, "associated_since"),
				Sql.instant(row, "ended_at"));
	}

	private static Role role(ResultSet row) throws SQLException {
		return new Role(code(row.getString(1)), row.getObject(5, UUID.class), row.getString(2), row.getString(3),
				Sql.instant(row, "given_at"));
	}

	/** As facts and texts write it. */
	static String code(String role) {
		return role.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
	}

	/**
	 * What is known of a person.
	 *
	 * @param groups of staff
	 */
	record Known(List<Association> associations, List<Role> roles, List<String> groups) {

	}

	/**
	 * @param until {@code null} while it lasts
	 */
	record Association(UUID organization, String name, Instant from, Instant until) {

	}

	record Role(String role, UUID organization, String name, String location, Instant since) {

	}

}
