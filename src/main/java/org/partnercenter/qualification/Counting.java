package org.partnercenter.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.partnercenter.evidence.CompetencyKey;
import org.partnercenter.evidence.EvidenceFile;
import org.partnercenter.evidence.PassedExam;
import org.partnercenter.evidence.Professional;
import org.partnercenter.evidence.Solution;
import org.partnercenter.evidence.Survey;
import org.partnercenter.evidence.SurveyRule;

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
		List<String> rows = new ArrayList<>();
		attained.forEach(each -> rows.addAll(each.competency().rows()));
		if (!items.get(SURVEYS).isEmpty()) {
			rows.add(this.rules.surveys().row());
		}
		List<CompetencyKey> keys = attained.isEmpty() ? List.of()
				: attained.stream().map(Attained::key).distinct().toList();
		return new Tally(keys, items, measures(attained, items), rows);
	}

	private List<Item> solutions() {
		List<Item> items = new ArrayList<>(this.file.solutions().size());
		for (Solution solution : this.file.solutions()) {
			if (solution.holdsOn(this.day)) {
				items.add(item(solution));
			}
		}
		items.sort(Item.LASTING);
		return items;
	}

	private static Item item(Solution solution) {
		return new Item(solution.id().toString(), solution.certifiedOn(), solution.expiresOn());
	}

	private List<Item> surveys() {
		SurveyRule valid = this.rules.surveys();
		List<Item> items = new ArrayList<>(this.file.surveys().size());
		for (Survey survey : this.file.surveys()) {
			if (valid.holds(survey, this.day)) {
				items.add(item(survey, valid));
			}
		}
		items.sort(Item.LASTING);
		return items;
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
		int number = 0;
		for (Professional person : this.file.professionals()) {
			number += isCertified(person) ? 1 : 0;
		}
		return number;
	}

	private boolean isCertified(Professional person) {
		for (PassedExam passed : person.exams()) {
			if (!passed.passedOn().isAfter(this.day) && this.rules.exams().contains(passed.exam())) {
				return true;
			}
		}
		return false;
	}

}
