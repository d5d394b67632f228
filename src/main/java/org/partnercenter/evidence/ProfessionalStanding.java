package org.partnercenter.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person's work card says about his exams (D-12): which count and which do not,
 * and never the certification ID.
 *
 * @param linked whether a certification ID of his counts for the organization
 * @param exams passed under it
 * @param assignments to chosen competencies
 */
record ProfessionalStanding(boolean linked, List<ShownExam> exams, List<ShownAssignment> assignments) {

	/**
	 * An exam.
	 *
	 * @param counts whether any competency asks for it today; an exam that has retired
	 * counts no more
	 */
	record ShownExam(String exam, LocalDate passedOn, boolean counts) {
	}

	/**
	 * An assignment to a competency.
	 *
	 * @param standing what keeps the person from counting for it, or that he counts: the
	 * end of a message key
	 * @param exams of which one would do
	 */
	record ShownAssignment(CompetencyKey key, String standing, Set<String> exams) {
	}

	/**
	 * @param professional {@code null} for somebody whose certification ID is not linked
	 */
	static ProfessionalStanding of(Professional professional, List<CompetencyKey> assigned, Catalogue catalogue,
			LocalDate today) {
		Set<String> asked = catalogue.on(today)
			.stream()
			.flatMap(competency -> competency.exams().stream())
			.collect(Collectors.toSet());
		List<PassedExam> passed = (professional != null) ? professional.exams() : List.of();
		return new ProfessionalStanding(professional != null,
				passed.stream()
					.map(each -> new ShownExam(each.exam(), each.passedOn(), asked.contains(each.exam())))
					.toList(),
				assigned.stream().map(key -> assignment(key, professional, catalogue, today)).toList());
	}

	private static ShownAssignment assignment(CompetencyKey key, Professional professional, Catalogue catalogue,
			LocalDate today) {
		Optional<Competency> competency = catalogue.find(key, today);
		Set<String> exams = competency.map(Competency::exams).orElse(Set.of());
		if (professional == null) {
			return new ShownAssignment(key, "NOT_LINKED", exams);
		}
		if (competency.isEmpty()) {
			return new ShownAssignment(key, "NOT_OFFERED", exams);
		}
		if (competency.get().counts(professional)) {
			return new ShownAssignment(key, "COUNTS", exams);
		}
		boolean counted = professional.exams()
			.stream()
			.anyMatch(passed -> catalogue.find(key, passed.passedOn())
				.filter(then -> then.exams().contains(passed.exam()))
				.isPresent());
		return new ShownAssignment(key, counted ? "RETIRED" : "NO_EXAM", exams);
	}

}
