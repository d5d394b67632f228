package org.partnercenter.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.testing.Proves;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages say of a chosen competency. */
class CompetencyStandingTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

	private static final CompetencyKey KEY = new CompetencyKey("gardening", "roses");

	private static final ChosenCompetency CHOSEN = new ChosenCompetency("gardening", "roses", DAY);

	private static final Competency NEEDED = new Competency(KEY, null, 2, 1, Set.of("G-1"), List.of("rule"));

	@ParameterizedTest
	@CsvSource({ "2, 1, true", "1, 1, false", "2, 0, false", "0, 0, false", "3, 2, true" })
	@Proves("R-135")
	void itIsAttainedWithEnoughPeopleAndEnoughReferences(int people, int references, boolean attained) {
		EvidenceFile file = EvidenceFile.empty(UUID.randomUUID())
			.withProfessionals(
					repeat(people, new Professional("p-1", List.of(new PassedExam("G-1", DAY)), List.of(KEY))))
			.withReferences(repeat(references, reference(DAY)));

		CompetencyStanding standing = CompetencyStanding.of(CHOSEN, Optional.of(NEEDED), file, people, DAY);

		assertThat(standing.attained()).isEqualTo(attained);
		assertThat(standing.professionals()).isEqualTo(people);
		assertThat(standing.references()).isEqualTo(references);
	}

	@Test
	@Proves("R-132")
	void aReferenceCountsOnItsLastDayAndHasExpiredOnTheNext() {
		EvidenceFile file = EvidenceFile.empty(UUID.randomUUID())
			.withReferences(List.of(reference(DAY), reference(DAY.minusDays(1))));

		CompetencyStanding standing = CompetencyStanding.of(CHOSEN, Optional.of(NEEDED), file, 0, DAY);

		assertThat(standing.references()).isOne();
		assertThat(standing.expired()).isOne();
	}

	@Test
	void whatTheProgramDoesNotOfferAnyMoreIsNotAttained() {
		EvidenceFile file = EvidenceFile.empty(UUID.randomUUID()).withReferences(List.of(reference(DAY)));

		CompetencyStanding standing = CompetencyStanding.of(CHOSEN, Optional.empty(), file, 3, DAY);

		assertThat(standing.attained()).isFalse();
		assertThat(standing.references()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "9, 1, TOO_FEW", "9, 2, COUNTS", "8, 2, COUNTS", "10, 0, TOO_FEW" })
	@Proves({ "R-128", "R-129", "D-14" })
	void ofOneCustomerNoMoreThanEightResponsesCount(int one, int other, String standing) {
		SurveyRule rule = new SurveyRule(8, 10, 12, "survey");
		Survey survey = new Survey(UUID.randomUUID(), DAY, List.of(one, other));

		assertThat(rule.standing(survey, DAY)).isEqualTo(standing);
	}

	@ParameterizedTest
	@CsvSource({ "2027-11-20, COUNTS", "2027-11-21, TOO_OLD" })
	@Proves("R-127")
	void aSurveyCountsForTwelveMonths(LocalDate day, String standing) {
		Survey survey = new Survey(UUID.randomUUID(), DAY, List.of(8, 8));

		assertThat(new SurveyRule(8, 10, 12, "survey").standing(survey, day)).isEqualTo(standing);
	}

	private static CustomerReference reference(LocalDate expiresOn) {
		return new CustomerReference(UUID.randomUUID(), KEY, DAY.minusYears(1), expiresOn);
	}

	private static <T> List<T> repeat(int times, T thing) {
		return Stream.generate(() -> thing).limit(times).collect(Collectors.toList());
	}

}
