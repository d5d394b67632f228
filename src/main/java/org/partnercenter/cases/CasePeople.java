package org.partnercenter.cases;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of many people at once. */
@Component
class CasePeople {

	private final JdbcClient rows;

	CasePeople(JdbcClient rows) {
		this.rows = rows;
	}

	/**
	 * By account; who has been erased is missing.
	 * @param accounts may hold {@code null}
	 */
	Map<String, String> of(Collection<String> accounts) {
		Set<String> known = new HashSet<>(accounts);
		known.removeIf(Objects::isNull);
		Map<String, String> names = new HashMap<>();
		if (!known.isEmpty()) {
			this.rows.sql("select id_, first_, last_ from act_id_user where id_ in (:accounts)")
				.param("accounts", known)
				.query(row -> {
					names.put(row.getString(1), (row.getString(2) + " " + row.getString(3)).strip());
				});
		}
		return names;
	}

}
