package org.partnercenter.reenrollment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.partnercenter.process.DecisionTables;
import org.springframework.stereotype.Component;

/** The notices of a day, from {@code processes/renewal-notices.dmn} (D-23). */
@Component
class NoticeRules {

	private static final int REMEMBERED = 100;

	private final DecisionTables tables;

	private final Map<String, List<NoticeRule>> known = new ConcurrentHashMap<>();

	NoticeRules(DecisionTables tables) {
		this.tables = tables;
	}

	List<NoticeRule> on(LocalDate day) {
		String question = this.tables.newest("renewal-notices") + day;
		List<NoticeRule> rules = this.known.get(question);
		if (rules == null) {
			rules = this.tables.rows("renewal-notices", Map.of("day", day))
				.rows()
				.stream()
				.map(row -> new NoticeRule(row.text("notice"), row.number("daysLeft"), row.flag("urgent")))
				.toList();
			if (this.known.size() >= REMEMBERED) {
				this.known.clear();
			}
			this.known.put(question, rules);
		}
		return rules;
	}

}
