package org.partnercenter.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.partnercenter.evidence.EvidenceFile;
import org.partnercenter.membership.Requirement;
import org.springframework.util.Assert;

/** From what counts to the level met; nothing else is asked. */
final class Judging {

	private Judging() {
	}

	static Judgement judge(EvidenceFile file, Rules rules, LocalDate day) {
		return judge(file.organization(), new Counting(file, rules, day).tally(), rules, day);
	}

	static Judgement judge(UUID organization, Tally tally, Rules rules, LocalDate day) {
		List<PointEntry> points = PointAccount.of(tally.items(), rules.points());
		int total = points.stream().mapToInt(PointEntry::points).sum();
		Map<String, Integer> measures = new TreeMap<>(tally.measures());
		measures.put("points", total);
		List<LevelResult> levels = new ArrayList<>();
		String met = null;
		for (Map.Entry<String, List<Requirement>> asked : rules.asked().entrySet()) {
			LevelResult level = level(asked.getKey(), asked.getValue(), measures);
			levels.add(level);
			met = level.met() ? level.level() : met;
		}
		Assert.state(met != null, "Not even the first level is free of requirements");
		return new Judgement(organization, day, rules.scheme().code(), points, total, tally.attained(), measures,
				levels, met, rules.tables(), rows(tally, points, levels));
	}

	private static LevelResult level(String level, List<Requirement> asked, Map<String, Integer> measures) {
		List<RequirementResult> results = new ArrayList<>(asked.size());
		Map<String, Boolean> groups = new HashMap<>();
		for (Requirement requirement : asked) {
			RequirementResult result = result(requirement, measures);
			results.add(result);
			if (requirement.binding()) {
				// a row that stands alone is a group of its own
				String group = (requirement.alternatives() != null) ? requirement.alternatives() : requirement.row();
				groups.merge(group, result.met(), Boolean::logicalOr);
			}
		}
		return new LevelResult(level, !groups.containsValue(false), results);
	}

	private static RequirementResult result(Requirement requirement, Map<String, Integer> measures) {
		Integer have = measures.get(requirement.measure());
		if (have == null) {
			throw new IllegalStateException("The rule " + requirement.row() + " asks for something that nobody counts: "
					+ requirement.measure());
		}
		return new RequirementResult(requirement, have, have >= requirement.atLeast());
	}

	private static List<String> rows(Tally tally, List<PointEntry> points, List<LevelResult> levels) {
		List<String> rows = new ArrayList<>(tally.rows());
		if (!points.isEmpty()) {
			points.stream().map(PointEntry::row).distinct().sorted().forEach(rows::add);
		}
		levels.forEach(level -> level.requirements().forEach(result -> rows.add(result.requirement().row())));
		return rows;
	}

}
