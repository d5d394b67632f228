package org.partnercenter.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.partnercenter.evidence.Competency;
import org.partnercenter.evidence.CompetencyKey;
import org.partnercenter.process.DecisionTables;
import org.partnercenter.process.Remembered;
import org.partnercenter.process.TableRows;
import org.springframework.stereotype.Component;

/** Looks ahead: which notices there are, and which exams retire within their days. */
@Component
class Deadlines {

	private final RuleBook rules;

	private final DecisionTables tables;

	private final Remembered<List<String>, Today> known = new Remembered<>(100);

	Deadlines(RuleBook rules, DecisionTables tables) {
		this.rules = rules;
		this.tables = tables;
	}

	/** By the newest versions of all tables. */
	Today on(LocalDate day) {
		Rules inForce = this.rules.on(day);
		List<String> question = new ArrayList<>(inForce.tables());
		String version = this.tables.newest("evidence-notices");
		question.add(version);
		question.add(day.toString());
		return this.known.get(question, asked -> read(version, inForce, day));
	}

	private Today read(String version, Rules inForce, LocalDate day) {
		TableRows rows = this.tables.rowsOf(version, Map.of("scheme", inForce.scheme().code(), "day", day));
		List<NoticeRule> notices = rows.rows()
			.stream()
			.map(row -> new NoticeRule(row.text("kind"), row.number("daysBefore")))
			.toList();
		int sight = notices.stream()
			.filter(rule -> rule.kind().equals(Endings.EXAMS))
			.map(NoticeRule::daysBefore)
			.max(Comparator.naturalOrder())
			.orElse(0);
		List<Today.Retirement> retirements = new ArrayList<>();
		find(day, day.plusDays(sight + 1L), retirements);
		List<LocalDate> lastDays = retirements.stream().map(Today.Retirement::lastDay).toList();
		String digest = Kept.digest(inForce.digest() + notices + lastDays);
		return new Today(day, inForce, notices, retirements, digest);
	}

	/** Halves the time until the days are found on which the exams change. */
	private void find(LocalDate from, LocalDate to, List<Today.Retirement> retirements) {
		Rules after = this.rules.on(to);
		if (exams(this.rules.on(from)).equals(exams(after))) {
			return;
		}
		if (from.plusDays(1).equals(to)) {
			retirements.add(new Today.Retirement(from, after));
			return;
		}
		LocalDate middle = from.plusDays((to.toEpochDay() - from.toEpochDay()) / 2);
		find(from, middle, retirements);
		find(middle, to, retirements);
	}

	private static Map<CompetencyKey, Set<String>> exams(Rules rules) {
		return rules.catalogue()
			.stream()
			.collect(Collectors.toMap(Competency::key, competency -> new TreeSet<>(competency.exams()),
					(one, other) -> one));
	}

}
