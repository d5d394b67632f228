package org.partnercenter.reenrollment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnercenter.process.DecisionTables;
import org.partnercenter.process.Remembered;
import org.springframework.stereotype.Component;

/** The notices of a day, from {@code processes/renewal-notices.dmn} (D-23). */
@Component
class NoticeRules {

	private final DecisionTables tables;

	private final Remembered<String, List<NoticeRule>> known = new Remembered<>(100);

	NoticeRules(DecisionTables tables) {
		this.tables = tables;
	}

	List<NoticeRule> on(LocalDate day) {
		String version = this.tables.newest("renewal-notices");
		return this.known.get(version + day, asked -> read(version, day));
	}

	private List<NoticeRule> read(String version, LocalDate day) {
		return this.tables.rowsOf(version, Map.of("day", day))
			.rows()
			.stream()
			.map(row -> new NoticeRule(row.text("notice"), row.number("daysLeft"), row.flag("urgent")))
			.toList();
	}

}
