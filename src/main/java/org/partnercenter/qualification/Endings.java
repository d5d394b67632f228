package org.partnercenter.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.partnercenter.evidence.Competency;
import org.partnercenter.evidence.CustomerReference;
import org.partnercenter.evidence.EvidenceFile;
import org.partnercenter.evidence.PassedExam;
import org.partnercenter.evidence.Professional;
import org.partnercenter.evidence.Solution;
import org.partnercenter.evidence.Survey;
import org.partnercenter.evidence.SurveyRule;

/** When the evidence of an organization begins and stops to count. */
final class Endings {

	static final String EXAMS = "exams";

	private Endings() {
	}

	/** Of what counts today: by kind, then by day. */
	static List<Ending> of(EvidenceFile file, Today today) {
		LocalDate day = today.day();
		SurveyRule surveys = today.rules().surveys();
		List<Ending> endings = new ArrayList<>();
		add(Counting.REFERENCES,
				file.references()
					.stream()
					.filter(reference -> reference.assignedTo() != null && reference.holdsOn(day))
					.map(CustomerReference::expiresOn),
				endings);
		add(Counting.SOLUTIONS,
				file.solutions().stream().filter(solution -> solution.holdsOn(day)).map(Solution::expiresOn), endings);
		add(Counting.SURVEYS,
				file.surveys().stream().filter(survey -> surveys.holds(survey, day)).map(surveys::lastDay), endings);
		add(EXAMS, file.professionals().stream().flatMap(person -> lastDay(person, today)), endings);
		return endings;
	}

	private static void add(String kind, Stream<LocalDate> lastDays, List<Ending> endings) {
		Map<LocalDate, Integer> pieces = new TreeMap<>();
		lastDays.forEach(day -> pieces.merge(day, 1, Integer::sum));
		pieces.forEach((day, count) -> endings.add(new Ending(kind, day, count)));
	}

	/** Of a person who will count for less than today because exams of his retire. */
	private static Stream<LocalDate> lastDay(Professional person, Today today) {
		return today.retirements()
			.stream()
			.filter(retirement -> counts(person, today.rules(), today.day()) > counts(person, retirement.after(),
					retirement.lastDay()))
			.map(Today.Retirement::lastDay)
			.limit(1);
	}

	/**
	 * For how many specializations, and whether he is a certified professional at all.
	 */
	private static long counts(Professional person, Rules rules, LocalDate day) {
		List<String> passed = person.exams()
			.stream()
			.filter(exam -> !exam.passedOn().isAfter(day))
			.map(PassedExam::exam)
			.toList();
		long specializations = rules.catalogue()
			.stream()
			.filter(competency -> person.linkedTo().contains(competency.key()))
			.map(Competency::exams)
			.filter(exams -> passed.stream().anyMatch(exams::contains))
			.count();
		return specializations + (passed.stream().anyMatch(rules.exams()::contains) ? 1 : 0);
	}

	/** All days on which something begins to count, also those long ago. */
	static Stream<LocalDate> beginnings(EvidenceFile file) {
		Stream<LocalDate> exams = file.professionals()
			.stream()
			.flatMap(person -> person.exams().stream())
			.map(PassedExam::passedOn);
		return Stream
			.of(file.references().stream().map(CustomerReference::acceptedOn),
					file.solutions().stream().map(Solution::certifiedOn), file.surveys().stream().map(Survey::closedOn),
					file.competencies().stream().map(chosen -> chosen.since()), exams,
					Stream.ofNullable(file.surveyParticipationSince()))
			.flatMap(dates -> dates)
			.filter(Objects::nonNull);
	}

}
