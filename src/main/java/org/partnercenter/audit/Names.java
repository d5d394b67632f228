package org.partnercenter.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of accounts, of a whole page at once; who was erased has none. */
@Component
class Names {

	private static final String SELECT = "select u.id_, u.first_, u.last_ from act_id_user u "
			+ "join account a on a.id = u.id_ where u.id_ in (:accounts)";

	/** More would be a statement that no database reads quickly. */
	private static final int AT_ONCE = 500;

	private final JdbcClient rows;

	Names(JdbcClient rows) {
		this.rows = rows;
	}

	/** Nothing for those that are no account any more. */
	Map<String, String> of(Collection<String> accounts) {
		List<String> wanted = accounts.stream().distinct().toList();
		Map<String, String> names = new HashMap<>();
		for (int i = 0; i < wanted.size(); i += AT_ONCE) {
			this.rows.sql(SELECT)
				.param("accounts", wanted.subList(i, Math.min(wanted.size(), i + AT_ONCE)))
				.query(row -> {
					String name = text(row.getString("first_")) + " " + text(row.getString("last_"));
					names.put(row.getString("id_"), name.isBlank() ? row.getString("id_") : name.strip());
				});
		}
		return names;
	}

	private static String text(String part) {
		return (part != null) ? part : "";
	}

}
