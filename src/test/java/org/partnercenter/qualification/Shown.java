package org.partnercenter.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.partnercenter.evidence.ChosenCompetency;
import org.partnercenter.evidence.CompetencyKey;
import org.partnercenter.evidence.CustomerReference;
import org.partnercenter.evidence.EvidenceFile;
import org.partnercenter.evidence.PassedExam;
import org.partnercenter.evidence.Professional;
import org.partnercenter.evidence.Solution;
import org.partnercenter.evidence.Survey;

/** Invented evidence of one organization, by the shipped tables. */
final class Shown {

	/** Each needs two professionals with its exam, and two references. */
	static final List<CompetencyKey> KEYS = List.of(new CompetencyKey("workplace", "device-management"),
			new CompetencyKey("information-security", "identity"), new CompetencyKey("learning", "training-delivery"),
			new CompetencyKey("business-applications", "customer-service"));

	static final List<String> EXAMS = List.of("WP-101", "IS-201", "LS-101", "BA-102");

	static final CompetencyKey NETWORK = new CompetencyKey("networking", "infrastructure");

	static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	final List<ChosenCompetency> competencies = new ArrayList<>();

	final List<Professional> professionals = new ArrayList<>();

	final List<CustomerReference> references = new ArrayList<>();

	final List<Survey> surveys = new ArrayList<>();

	final List<Solution> solutions = new ArrayList<>();

	LocalDate participation;

	/** So many of {@link #KEYS}, with exactly what they need. */
	Shown competencies(int number) {
		for (int i = 0; i < number; i++) {
			choose(KEYS.get(i));
			for (int j = 0; j < 2; j++) {
				professional(KEYS.get(i), EXAMS.get(i), TODAY.minusYears(2));
				reference(KEYS.get(i), TODAY.plusYears(1));
			}
		}
		return this;
	}

	Shown choose(CompetencyKey key) {
		this.competencies.add(new ChosenCompetency(key.competency(), key.specialization(), TODAY.minusYears(1)));
		return this;
	}

	/**
	 * @param key assigned to it; {@code null}: to nothing
	 */
	Shown professional(CompetencyKey key, String exam, LocalDate passedOn) {
		this.professionals.add(new Professional("p-" + UUID.randomUUID(), List.of(new PassedExam(exam, passedOn)),
				(key != null) ? List.of(key) : List.of()));
		return this;
	}

	Shown reference(CompetencyKey key, LocalDate expiresOn) {
		this.references
			.add(new CustomerReference(UUID.randomUUID(), key, expiresOn.minusYears(1).minusMonths(1), expiresOn));
		return this;
	}

	Shown survey(LocalDate closedOn, Integer... responses) {
		this.surveys.add(new Survey(UUID.randomUUID(), closedOn, Arrays.asList(responses)));
		return this;
	}

	Shown solution(LocalDate certifiedOn, LocalDate expiresOn) {
		this.solutions.add(new Solution(UUID.randomUUID(), certifiedOn, expiresOn));
		return this;
	}

	Shown solutions(int number) {
		for (int i = 0; i < number; i++) {
			solution(TODAY.minusMonths(1), TODAY.plusYears(1));
		}
		return this;
	}

	EvidenceFile file() {
		return new EvidenceFile(UUID.randomUUID(), this.competencies, this.professionals, this.references, this.surveys,
				this.solutions, this.participation);
	}

}
