package org.partnercenter.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which case is about an object: looked up for a whole page at once. */
@Component
class CaseLinks {

	private final JdbcClient rows;

	CaseLinks(JdbcClient rows) {
		this.rows = rows;
	}

	/** By business key; of several cases the one that called the others. */
	Map<String, String> of(Collection<String> businessKeys) {
		List<String> wanted = businessKeys.stream().distinct().toList();
		Map<String, String> found = new HashMap<>();
		if (!wanted.isEmpty()) {
			this.rows
				.sql("select business_key_, id_ from act_hi_procinst where business_key_ in (:keys) "
						+ "order by case when super_process_instance_id_ is null then 1 else 0 end, start_time_")
				.param("keys", wanted)
				.query(row -> {
					found.put(row.getString("business_key_"), row.getString("id_"));
				});
		}
		return found;
	}

}
