package org.partnercenter.evidence;

import java.time.LocalDate;
import java.util.List;

/**
 * An organization's evidence in numbers: how much there is and how much of it counts
 * today.
 *
 * @param attained of the chosen competencies
 * @param professionals whose certification ID is linked
 * @param assigned of them to at least one competency
 * @param references accepted ones
 * @param referencesCounting assigned to a chosen competency and not expired
 */
record EvidenceSummary(int competencies, int attained, int professionals, int assigned, int references,
		int referencesCounting, int solutions, int solutionsCounting, int surveys, int surveysCounting,
		LocalDate takesPartSince) {

	static EvidenceSummary of(EvidenceFile file, List<CompetencyStanding> competencies, SurveyRule rule,
			LocalDate today) {
		return new EvidenceSummary(competencies.size(),
				count(competencies.stream().filter(CompetencyStanding::attained).count()), file.professionals().size(),
				count(file.professionals().stream().filter(each -> !each.linkedTo().isEmpty()).count()),
				file.references().size(),
				count(file.references().stream().filter(each -> counts(each, file, today)).count()),
				file.solutions().size(), count(file.solutions().stream().filter(each -> each.holdsOn(today)).count()),
				file.surveys().size(),
				count(file.surveys().stream().filter(each -> rule.standing(each, today).equals("COUNTS")).count()),
				file.surveyParticipationSince());
	}

	private static boolean counts(CustomerReference reference, EvidenceFile file, LocalDate today) {
		return reference.holdsOn(today)
				&& file.competencies().stream().anyMatch(chosen -> chosen.key().equals(reference.assignedTo()));
	}

	private static int count(long number) {
		return Math.toIntExact(number);
	}

}
