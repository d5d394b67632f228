package org.partnercenter.qualification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.evidence.CompetencyKey;

/**
 * What the evidence of an organization is worth on one day, with the reasons.
 *
 * @param scheme the scheme in force on that day (D-01)
 * @param points the account: each entry with what gave it
 * @param total of these points
 * @param attained specializations whose requirements are met
 * @param measures the name of what is counted, such as {@code points}, to the number
 * @param levels of the scheme, lowest first, with their requirements
 * @param level the highest whose binding requirements are all met
 * @param tables the very versions that said so
 * @param rows the rules of these tables that fired
 */
public record Judgement(UUID organization, LocalDate day, String scheme, List<PointEntry> points, int total,
		List<CompetencyKey> attained, Map<String, Integer> measures, List<LevelResult> levels, String level,
		List<String> tables, List<String> rows) {

	/** What is asked for at a level; empty if the scheme has no such level. */
	public Optional<LevelResult> at(String level) {
		return this.levels.stream().filter(result -> result.level().equals(level)).findFirst();
	}

}
