package org.partnercenter.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.partnercenter.evidence.Catalogue;
import org.partnercenter.evidence.SurveyRule;
import org.partnercenter.membership.Scheme;
import org.partnercenter.membership.Schemes;
import org.partnercenter.process.DecisionTables;
import org.partnercenter.process.Remembered;
import org.partnercenter.process.TableRow;
import org.springframework.stereotype.Component;

/** Reads the tables of a day once, and not once for each organization. */
@Component
class RuleBook {

	/** In the order of {@link Rules#tables}. */
	private static final List<String> TABLES = List.of("program-scheme", "program-ladder", "program-levels",
			"competencies", "competency-exams", "partner-points", "customer-satisfaction");

	private static final int SCHEME_TABLES = 3;

	private static final int CATALOGUE_TABLES = 2;

	private final Schemes schemes;

	private final Catalogue catalogue;

	private final DecisionTables tables;

	private final Remembered<Question, Rules> known = new Remembered<>(100);

	RuleBook(Schemes schemes, Catalogue catalogue, DecisionTables tables) {
		this.schemes = schemes;
		this.catalogue = catalogue;
		this.tables = tables;
	}

	private record Question(List<String> versions, LocalDate day) {
	}

	/** By the newest versions. */
	Rules on(LocalDate day) {
		return on(newest(day), day);
	}

	/**
	 * By the newest versions, some of which are others.
	 * @param instead table to the version that is read in place of its newest
	 */
	Rules on(LocalDate day, Map<String, String> instead) {
		List<String> versions = newest(day);
		for (int i = 0; i < TABLES.size(); i++) {
			versions.set(i, instead.getOrDefault(TABLES.get(i), versions.get(i)));
		}
		return on(versions, day);
	}

	private List<String> newest(LocalDate day) {
		List<String> versions = new ArrayList<>(this.schemes.on(day).tables());
		versions.addAll(this.catalogue.versions());
		versions.add(this.tables.newest("partner-points"));
		versions.add(this.tables.newest("customer-satisfaction"));
		return versions;
	}

	/**
	 * By certain versions: what they said once, they say again.
	 * @param versions as {@link Rules#tables} names them
	 */
	Rules on(List<String> versions, LocalDate day) {
		return this.known.get(new Question(List.copyOf(versions), day), question -> read(question.versions(), day));
	}

	private Rules read(List<String> versions, LocalDate day) {
		Scheme scheme = this.schemes.on(versions.subList(0, SCHEME_TABLES), day);
		int next = SCHEME_TABLES + CATALOGUE_TABLES;
		Map<String, Object> inputs = Map.of("scheme", scheme.code(), "day", day);
		List<PointRule> points = this.tables.rowsOf(versions.get(next), inputs)
			.rows()
			.stream()
			.map(RuleBook::pointRule)
			.toList();
		SurveyRule surveys = this.tables.rowsOf(versions.get(next + 1), inputs)
			.first()
			.map(SurveyRule::of)
			.orElseThrow(() -> new IllegalStateException("No rule says when a survey is valid on " + day));
		return Rules.of(scheme, this.catalogue.on(versions.subList(SCHEME_TABLES, next), scheme.code(), day), points,
				surveys, versions);
	}

	private static PointRule pointRule(TableRow row) {
		String counting = row.text("counting");
		if (!List.of("EACH", "FIRST").contains(counting)) {
			throw new IllegalStateException("The rule " + row.rule() + " counts neither EACH nor FIRST: " + counting);
		}
		return new PointRule(row.text("category"), counting.equals("FIRST"), row.number("points"),
				(row.text("atMost") != null) ? row.number("atMost") : null, row.rule());
	}

}
