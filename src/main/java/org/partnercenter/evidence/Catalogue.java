package org.partnercenter.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.partnercenter.membership.Schemes;
import org.partnercenter.process.DecisionTables;
import org.partnercenter.process.Remembered;
import org.partnercenter.process.TableRow;
import org.springframework.stereotype.Component;

/** The competencies of a day, from {@code processes/competencies.dmn} (D-01, R-135). */
@Component
public class Catalogue {

	private static final List<String> TABLES = List.of("competencies", "competency-exams");

	private final DecisionTables tables;

	private final Schemes schemes;

	// what a version of the tables says for a day never changes
	private final Remembered<Question, List<Competency>> known = new Remembered<>(100);

	Catalogue(DecisionTables tables, Schemes schemes) {
		this.tables = tables;
		this.schemes = schemes;
	}

	private record Question(List<String> versions, String scheme, LocalDate day) {
	}

	/** What can be chosen on this day, in the order of the table. */
	public List<Competency> on(LocalDate day) {
		return on(versions(), this.schemes.on(day).code(), day);
	}

	/** The versions of the tables that are in force now, to judge again by them later. */
	public List<String> versions() {
		return TABLES.stream().map(this.tables::newest).toList();
	}

	/**
	 * What certain versions of the tables said.
	 * @param versions as {@link #versions} gave them
	 */
	public List<Competency> on(List<String> versions, String scheme, LocalDate day) {
		return this.known.get(new Question(List.copyOf(versions), scheme, day), this::read);
	}

	/** One of them; empty if there is no such competency on this day. */
	public Optional<Competency> find(CompetencyKey key, LocalDate day) {
		return on(day).stream().filter(competency -> competency.key().equals(key)).findFirst();
	}

	private List<Competency> read(Question question) {
		Map<String, Object> inputs = Map.of("scheme", question.scheme(), "day", question.day());
		Map<CompetencyKey, List<TableRow>> exams = new LinkedHashMap<>();
		for (TableRow row : this.tables.rowsOf(question.versions().get(1), inputs).rows()) {
			exams.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row);
		}
		return this.tables.rowsOf(question.versions().get(0), inputs)
			.rows()
			.stream()
			.map(row -> competency(row, exams.getOrDefault(key(row), List.of())))
			.toList();
	}

	private static Competency competency(TableRow row, List<TableRow> examRows) {
		Set<String> exams = new LinkedHashSet<>();
		List<String> rules = new ArrayList<>(List.of(row.rule()));
		for (TableRow exam : examRows) {
			exams.add(exam.text("exam"));
			rules.add(exam.rule());
		}
		return new Competency(key(row), row.text("tier"), row.number("professionals"), row.number("references"), exams,
				rules);
	}

	private static CompetencyKey key(TableRow row) {
		return new CompetencyKey(row.text("competency"), row.text("specialization"));
	}

}
