package org.partnercenter.qualification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.partnercenter.evidence.Competency;
import org.partnercenter.evidence.SurveyRule;
import org.partnercenter.membership.Level;
import org.partnercenter.membership.Requirement;
import org.partnercenter.membership.Scheme;

/**
 * All tables of one day, read: what every organization is judged by on it (D-01).
 *
 * @param tables the very versions that said so
 * @param exams all that make somebody a certified professional that day
 * @param tiers of the scheme's competencies; none in most schemes
 * @param asked what each level asks for, lowest level first
 */
record Rules(Scheme scheme, List<Competency> catalogue, List<PointRule> points, SurveyRule surveys, List<String> tables,
		Set<String> exams, Set<String> tiers, Map<String, List<Requirement>> asked) {

	/** What follows from the tables is worked out once. */
	static Rules of(Scheme scheme, List<Competency> catalogue, List<PointRule> points, SurveyRule surveys,
			List<String> tables) {
		Set<String> exams = catalogue.stream()
			.flatMap(competency -> competency.exams().stream())
			.collect(Collectors.toUnmodifiableSet());
		Set<String> tiers = catalogue.stream()
			.map(Competency::tier)
			.filter(tier -> tier != null && !tier.isBlank())
			.collect(Collectors.toUnmodifiableSet());
		Map<String, List<Requirement>> asked = new LinkedHashMap<>();
		for (Level level : scheme.ladder()) {
			asked.put(level.code(), scheme.requirementsOf(level.code()));
		}
		return new Rules(scheme, catalogue, points, surveys, tables, exams, tiers, asked);
	}

	/** The same as long as the tables say the same, whatever their versions. */
	String digest() {
		List<Object> said = new ArrayList<>(List.of(this.scheme.code(), this.scheme.ladder(),
				this.scheme.requirements(), this.points, this.surveys));
		for (Competency competency : this.catalogue) {
			said.add(competency.key());
			said.add(String.valueOf(competency.tier()));
			said.add(List.of(competency.professionals(), competency.references()));
			said.add(new TreeSet<>(competency.exams()));
		}
		return Kept.digest(Kept.write(said));
	}

}
