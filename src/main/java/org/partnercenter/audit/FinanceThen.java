package org.partnercenter.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.partnercenter.access.StaffGroups;
import org.partnercenter.trail.Page;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was in the group finance at a moment, as the facts about staff tell it. */
@Component
class FinanceThen {

	private static final int MOST = 10_000;

	private static final List<String> ACTIONS = List.of("access.staff-created", "access.group-joined",
			"access.group-left", "access.account-deleted");

	private static final String NOW = "select user_id_ from act_id_membership where group_id_ = :group order by user_id_";

	private final JdbcClient rows;

	private final Trail trail;

	FinanceThen(JdbcClient rows, Trail trail) {
		this.rows = rows;
		this.trail = trail;
	}

	/** Those of whom no fact says when they came are told as such. */
	@Transactional(readOnly = true)
	public List<Member> at(Instant moment) {
		Set<String> now = new LinkedHashSet<>(
				this.rows.sql(NOW).param("group", StaffGroups.FINANCE).query(String.class).list());
		List<Recorded> facts = ACTIONS.stream()
			.flatMap(action -> this.trail
				.actions(action, Window.BEGINNING, Instant.parse("2200-01-01T00:00:00Z"), Page.first(MOST))
				.stream())
			.sorted(Comparator.comparing(Recorded::id))
			.toList();
		Set<String> then = new LinkedHashSet<>();
		Set<String> recorded = new HashSet<>();
		for (Recorded fact : facts) {
			boolean joins = StaffGroups.FINANCE.equals(fact.details().get("group"))
					&& !fact.action().equals("access.group-left");
			if (joins) {
				recorded.add(fact.objectId());
			}
			if (!fact.at().isAfter(moment)) {
				follow(fact, joins, then);
			}
		}
		List<Member> members = new ArrayList<>();
		then.forEach(account -> members.add(new Member(account, now.contains(account) ? "still" : "left")));
		now.stream()
			.filter(account -> !recorded.contains(account))
			.forEach(account -> members.add(new Member(account, "unrecorded")));
		return members;
	}

	private static void follow(Recorded fact, boolean joins, Set<String> then) {
		if (joins) {
			then.add(fact.objectId());
		}
		else if (fact.action().equals("access.account-deleted")
				|| StaffGroups.FINANCE.equals(fact.details().get("group"))) {
			then.remove(fact.objectId());
		}
	}

	/**
	 * A member of the group.
	 *
	 * @param state text {@code audit.finance.<state>}
	 */
	record Member(String account, String state) {

	}

}
