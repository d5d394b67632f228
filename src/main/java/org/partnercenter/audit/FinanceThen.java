package org.partnercenter.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.partnercenter.access.StaffGroups;
import org.partnercenter.trail.Page;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was in the group finance at a moment: who is in it now, less those who came later,
 * and those who have left since, by what the engine noted of its groups.
 */
@Component
class FinanceThen {

	private static final int MOST = 1000;

	private static final String NOW = "select user_id_ from act_id_membership where group_id_ = :group order by user_id_";

	private static final String SINCE = """
			select operation_id_, operation_type_, property_, new_value_, org_value_ from act_hi_op_log
			where entity_type_ = 'Group membership' and timestamp_ >= :moment order by timestamp_ desc""";

	private final JdbcClient rows;

	private final Trail trail;

	FinanceThen(JdbcClient rows, Trail trail) {
		this.rows = rows;
		this.trail = trail;
	}

	@Transactional(readOnly = true)
	public List<Member> at(Instant moment) {
		List<String> now = this.rows.sql(NOW).param("group", StaffGroups.FINANCE).query(String.class).list();
		Set<String> then = new LinkedHashSet<>(now);
		for (Map.Entry<String, Map<String, String>> change : changes(moment).entrySet()) {
			Map<String, String> said = change.getValue();
			if (StaffGroups.FINANCE.equals(said.get("groupId"))) {
				undo(said, then);
			}
		}
		then.removeAll(employedSince(moment));
		List<Member> members = new ArrayList<>();
		then.forEach(account -> members.add(new Member(account, now.contains(account))));
		return members;
	}

	private static void undo(Map<String, String> change, Set<String> then) {
		if ("Create".equals(change.get("type"))) {
			then.remove(change.get("userId"));
		}
		else {
			then.add(change.get("userId"));
		}
	}

	/** What was changed in groups, the newest first, as one map for each change. */
	private Map<String, Map<String, String>> changes(Instant moment) {
		Map<String, Map<String, String>> changes = new java.util.LinkedHashMap<>();
		this.rows.sql(SINCE).param("moment", Timestamp.from(moment)).query(row -> {
			Map<String, String> change = changes.computeIfAbsent(row.getString("operation_id_"), id -> new HashMap<>());
			change.put("type", row.getString("operation_type_"));
			String value = (row.getString("new_value_") != null) ? row.getString("new_value_")
					: row.getString("org_value_");
			change.put(row.getString("property_"), value);
		});
		return changes;
	}

	private Set<String> employedSince(Instant moment) {
		Set<String> accounts = new HashSet<>();
		this.trail.actions("access.staff-created", moment, Instant.parse("2200-01-01T00:00:00Z"), Page.first(MOST))
			.stream()
			.map(Recorded::objectId)
			.forEach(accounts::add);
		return accounts;
	}

	/**
	 * A member of the group.
	 *
	 * @param stillThere whether he is in it now, too
	 */
	record Member(String account, boolean stillThere) {

	}

}
