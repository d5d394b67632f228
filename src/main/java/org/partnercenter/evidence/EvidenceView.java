package org.partnercenter.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partnercenter.membership.OrganizationDay;
import org.partnercenter.membership.Schemes;
import org.partnercenter.process.DecisionTables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of <em>Requirements &amp; Assets</em> show of an organization today. */
@Component
@Transactional(readOnly = true)
class EvidenceView {

	private final Evidence evidence;

	private final Catalogue catalogue;

	private final Assignments assignments;

	private final OrganizationDay days;

	private final Schemes schemes;

	private final DecisionTables tables;

	EvidenceView(Evidence evidence, Catalogue catalogue, Assignments assignments, OrganizationDay days, Schemes schemes,
			DecisionTables tables) {
		this.evidence = evidence;
		this.catalogue = catalogue;
		this.assignments = assignments;
		this.days = days;
		this.schemes = schemes;
		this.tables = tables;
	}

	EvidenceFile file(UUID organization) {
		return this.evidence.of(organization);
	}

	LocalDate today(UUID organization) {
		return this.days.today(organization);
	}

	List<CompetencyStanding> competencies(EvidenceFile file) {
		LocalDate today = today(file.organization());
		Map<CompetencyKey, Long> assigned = this.assignments.counts(file.organization());
		return file.competencies()
			.stream()
			.map(chosen -> CompetencyStanding.of(chosen, this.catalogue.find(chosen.key(), today), file,
					assigned.getOrDefault(chosen.key(), 0L).intValue(), today))
			.toList();
	}

	/** What could be chosen further. */
	List<Competency> offered(EvidenceFile file) {
		List<CompetencyKey> chosen = file.competencies().stream().map(ChosenCompetency::key).toList();
		return this.catalogue.on(today(file.organization()))
			.stream()
			.filter(competency -> !chosen.contains(competency.key()))
			.toList();
	}

	/** By account: what people can show, and why it does not count. */
	Map<String, ProfessionalStanding> people(UUID organization, Collection<String> accounts) {
		LocalDate today = today(organization);
		Map<String, Professional> professionals = file(organization).professionals()
			.stream()
			.collect(Collectors.toMap(Professional::account, professional -> professional));
		Map<String, List<CompetencyKey>> assigned = this.assignments.of(organization, accounts);
		Map<String, ProfessionalStanding> standings = new LinkedHashMap<>();
		for (String account : accounts) {
			standings.put(account, ProfessionalStanding.of(professionals.get(account),
					assigned.getOrDefault(account, List.of()), this.catalogue, today));
		}
		return standings;
	}

	SurveyRule surveyRule(LocalDate today) {
		return this.tables.rows("customer-satisfaction", Map.of("scheme", this.schemes.on(today).code(), "day", today))
			.first()
			.map(SurveyRule::of)
			.orElseThrow(() -> new IllegalStateException("No rule says when a survey counts on " + today));
	}

}
