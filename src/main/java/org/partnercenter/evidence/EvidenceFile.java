package org.partnercenter.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What an organization can show, whatever day it is: who judges it decides what still
 * counts. Ids only, nobody's name: it is kept with every evaluation. Immutable.
 *
 * @param competencies chosen ones, whether attained or not
 * @param references accepted ones, expired ones too
 * @param solutions verified ones, expired ones too
 * @param surveyParticipationSince the day the organization began to take part in customer
 * satisfaction surveys; {@code null} if it does not
 */
public record EvidenceFile(UUID organization, List<ChosenCompetency> competencies, List<Professional> professionals,
		List<CustomerReference> references, List<Survey> surveys, List<Solution> solutions,
		LocalDate surveyParticipationSince) {

	public EvidenceFile {
		competencies = List.copyOf(competencies);
		professionals = List.copyOf(professionals);
		references = List.copyOf(references);
		surveys = List.copyOf(surveys);
		solutions = List.copyOf(solutions);
	}

	/** Of an organization that can show nothing yet. */
	public static EvidenceFile empty(UUID organization) {
		return new EvidenceFile(organization, List.of(), List.of(), List.of(), List.of(), List.of(), null);
	}

	public EvidenceFile withCompetencies(List<ChosenCompetency> competencies) {
		return new EvidenceFile(this.organization, competencies, this.professionals, this.references, this.surveys,
				this.solutions, this.surveyParticipationSince);
	}

	public EvidenceFile withProfessionals(List<Professional> professionals) {
		return new EvidenceFile(this.organization, this.competencies, professionals, this.references, this.surveys,
				this.solutions, this.surveyParticipationSince);
	}

	public EvidenceFile withReferences(List<CustomerReference> references) {
		return new EvidenceFile(this.organization, this.competencies, this.professionals, references, this.surveys,
				this.solutions, this.surveyParticipationSince);
	}

	public EvidenceFile withSurveys(List<Survey> surveys) {
		return new EvidenceFile(this.organization, this.competencies, this.professionals, this.references, surveys,
				this.solutions, this.surveyParticipationSince);
	}

	public EvidenceFile withSolutions(List<Solution> solutions) {
		return new EvidenceFile(this.organization, this.competencies, this.professionals, this.references, this.surveys,
				solutions, this.surveyParticipationSince);
	}

	public EvidenceFile withSurveyParticipationSince(LocalDate since) {
		return new EvidenceFile(this.organization, this.competencies, this.professionals, this.references, this.surveys,
				this.solutions, since);
	}

}
