package org.partnercenter.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.partnercenter.evidence.CompetencyKey;
import org.partnercenter.evidence.EvidenceFile;
import org.partnercenter.evidence.Solution;
import org.partnercenter.evidence.Survey;

/** Counts the evidence of one organization on one day. */
final class Counting {

	static final String COMPETENCIES = "competencies";

	static final String REFERENCES = "references";

	static final String SOLUTIONS = "solutions";

	static final String SURVEYS = "surveys";

	private final EvidenceFile file;

	private final Rules rules;

	private final LocalDate day;

	Counting(EvidenceFile file, Rules rules, LocalDate day) {
		this.file = file;
		this.rules = rules;
		this.day = day;
	}

	Tally tally() {
		List<Attained> attained = Attained.of(this.file, this.rules, this.day);
		Map<String, List<Item>> items = new HashMap<>();
		items.put(COMPETENCIES, Attained.competencies(attained));
		items.put(REFERENCES, Attained.furtherReferences(attained));
		items.put(SOLUTIONS, solutions());
		items.put(SURVEYS, surveys());
		List<String> rows = new ArrayList<>(
				attained.stream().flatMap(each -> each.competency().rows().stream()).toList());
		if (!items.get(SURVEYS).isEmpty()) {
			rows.add(this.rules.surveys().row());
		}
		List<CompetencyKey> keys = attained.stream().map(Attained::key).distinct().toList();
		return new Tally(keys, items, measures(attained, items), rows);
	}

	private List<Item> solutions() {
		return this.file.solutions()
			.stream()
			.filter(solution -> solution.holdsOn(this.day))
			.map(Counting::item)
			.sorted(Item.LASTING)
			.toList();
	}

	private static Item item(Solution solution) {
		return new Item(solution.id().toString(), solution.certifiedOn(), solution.expiresOn());
	}

	private List<Item> surveys() {
		SurveyRule valid = this.rules.surveys();
		return this.file.surveys()
			.stream()
			.filter(survey -> valid.holds(survey, this.day))
			.map(survey -> item(survey, valid))
			.sorted(Item.LASTING)
			.toList();
	}

	private static Item item(Survey survey, SurveyRule valid) {
		return new Item(survey.id().toString(), survey.closedOn(), valid.lastDay(survey));
	}

	private Map<String, Integer> measures(List<Attained> attained, Map<String, List<Item>> items) {
		Map<String, Integer> measures = new TreeMap<>();
		measures.put("competencies", items.get(COMPETENCIES).size());
		this.rules.tiers().forEach(tier -> measures.put(tier + "Competencies", Attained.count(attained, tier)));
		measures.put("professionals", professionals());
		measures.put("solutions", items.get(SOLUTIONS).size());
		measures.put("validSurveys", items.get(SURVEYS).size());
		LocalDate since = this.file.surveyParticipationSince();
		measures.put("surveyParticipation", (since != null && !since.isAfter(this.day)) ? 1 : 0);
		return measures;
	}

	/** Those with at least one exam that counts today. */
	private int professionals() {
		return (int) this.file.professionals()
			.stream()
			.filter(person -> person.exams()
				.stream()
				.anyMatch(exam -> !exam.passedOn().isAfter(this.day) && this.rules.exams().contains(exam.exam())))
			.count();
	}

}
