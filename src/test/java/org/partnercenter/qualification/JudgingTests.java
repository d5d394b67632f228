package org.partnercenter.qualification;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.evidence.CompetencyKey;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.partnercenter.qualification.Shown.KEYS;
import static org.partnercenter.qualification.Shown.NETWORK;
import static org.partnercenter.qualification.Shown.TODAY;

/** Evidence against the shipped tables, at both sides of each boundary. */
@PartnerCenterTest
class JudgingTests {

	private static final CompetencyKey DEVICES = KEYS.get(0);

	@Autowired
	Qualifications qualifications;

	@Autowired
	RuleBook rules;

	@Test
	@Proves("R-113")
	void whoeverShowsNothingMeetsTheLevelOfEntry() {
		Judgement nothing = judge(new Shown());
		assertThat(nothing.level()).isEqualTo("REGISTERED");
		assertThat(nothing.total()).isZero();
		assertThat(nothing.scheme()).isEqualTo("classic");
		assertThat(nothing.tables()).hasSize(7).allMatch(id -> id.matches("[a-z-]+:\\d+:.+"));
	}

	@ParameterizedTest
	@CsvSource({ "1, 50, CERTIFIED", "2, 80, CERTIFIED", "3, 110, CERTIFIED", "4, 140, CERTIFIED" })
	@Proves({ "R-138", "R-139", "R-124" })
	void theFirstCompetencyGivesFiftyPointsAndEachFurtherOneThirty(int competencies, int points, String level) {
		Judgement judged = judge(new Shown().competencies(competencies));
		assertThat(judged.total()).isEqualTo(points);
		assertThat(judged.measures()).containsEntry("competencies", competencies);
		assertThat(judged.level()).isEqualTo(level);
	}

	@ParameterizedTest
	@CsvSource({ "49, REGISTERED", "50, CERTIFIED", "119, CERTIFIED", "120, GOLD" })
	@Proves({ "R-122", "R-123" })
	void levelsBeginAtTheirPoints(int points, String level) {
		Shown all = new Shown().competencies(1).survey(TODAY, 8, 2).solutions(points);
		assertThat(Judging.judge(all.file(), onePointForEachSolution(), TODAY).level()).isEqualTo(level);
	}

	/** Else as shipped. */
	private Rules onePointForEachSolution() {
		Rules shipped = this.rules.on(TODAY);
		return Rules.of(shipped.scheme(), shipped.catalogue(),
				List.of(new PointRule("solutions", false, 1, null, "row")), shipped.surveys(), shipped.tables());
	}

	@Test
	@Proves({ "R-124", "R-125", "R-126", "R-127" })
	void goldNeedsAllFourKinds() {
		Shown gold = new Shown().competencies(3).survey(TODAY, 8, 2);
		assertThat(judge(gold).total()).isEqualTo(120);
		assertThat(judge(gold).level()).isEqualTo("GOLD");
		gold.surveys.clear();
		assertThat(judge(gold.solutions(1)).total()).isEqualTo(120);
		assertThat(judge(gold).level()).as("without survey").isEqualTo("CERTIFIED");
	}

	@ParameterizedTest(name = "{0} professionals, {1} solutions: {2}")
	@CsvSource({ "0, 0, false", "1, 0, false", "2, 0, true", "0, 1, true", "1, 1, true" })
	@Proves("R-125")
	void ofAlternativesOneIsEnough(int professionals, int solutions, boolean met) {
		Rules shipped = this.rules.on(TODAY);
		Shown shown = new Shown().solutions(solutions);
		Stream.generate(() -> "IS-201")
			.limit(professionals)
			.forEach(exam -> shown.professional(null, exam, TODAY.minusYears(1)));
		var alternatives = shipped.scheme()
			.requirementsOf("GOLD")
			.stream()
			.filter(asked -> asked.alternatives() != null)
			.toList();
		var scheme = new org.partnercenter.membership.Scheme("classic", shipped.scheme().ladder(), alternatives,
				List.of());
		Rules only = Rules.of(scheme, shipped.catalogue(), List.of(), shipped.surveys(), List.of());
		assertThat(Judging.judge(shown.file(), only, TODAY).at("GOLD").orElseThrow().met()).isEqualTo(met);
	}

	@ParameterizedTest(name = "responses {0}: valid surveys {1}")
	@CsvSource(delimiter = '|',
			value = { "10|0", "9 1|0", "8 1|0", "9 2|1", "8 2|1", "8 2 0|1", "10 1|0", "10000000 2|1",
					"1 1 1 1 1 1 1 1 1|0", "1 1 1 1 1 1 1 1 1 1|1", "-5 8 6|1", "2147483647 2147483647|1" })
	@Proves({ "R-128", "R-129", "D-14" })
	void tenResponsesAreNeededAndEightOfACustomerCount(String responses, int valid) {
		Integer[] each = Stream.of(responses.split(" ")).map(Integer::valueOf).toArray(Integer[]::new);
		assertThat(judge(new Shown().survey(TODAY, each)).measures()).containsEntry("validSurveys", valid);
	}

	@ParameterizedTest(name = "closed {0}, on {1}: {2}")
	@CsvSource({ "2026-03-15, 2026-03-14, 0", "2026-03-15, 2026-03-15, 1", "2026-03-15, 2027-03-15, 1",
			"2026-03-15, 2027-03-16, 0", "2028-02-29, 2029-02-28, 1", "2028-02-29, 2029-03-01, 0" })
	@Proves("R-127")
	void aSurveyCountsForTwelveMonthsToTheDay(LocalDate closed, LocalDate day, int valid) {
		assertThat(judge(new Shown().survey(closed, 8, 2), day).measures()).containsEntry("validSurveys", valid);
	}

	@ParameterizedTest
	@CsvSource({ "2009-09-30, GOLD", "2009-10-01, CERTIFIED", "2009-11-01, CERTIFIED" })
	@Proves({ "D-13", "R-126" })
	void customerSatisfactionIsBindingFromItsDay(LocalDate day, String level) {
		Shown shown = new Shown().solution(day, day).solution(day, day).solution(day, day);
		for (int i = 0; i < 3; i++) {
			competency(i, day, shown);
		}
		assertThat(judge(shown, day).total()).isGreaterThanOrEqualTo(120);
		assertThat(judge(shown, day).level()).isEqualTo(level);
		shown.participation = LocalDate.of(2009, 10, 1);
		assertThat(judge(shown, LocalDate.of(2009, 10, 1)).measures()).containsEntry("surveyParticipation", 1);
		assertThat(judge(shown, LocalDate.of(2009, 9, 30)).measures()).containsEntry("surveyParticipation", 0);
	}

	private static void competency(int number, LocalDate day, Shown shown) {
		CompetencyKey key = KEYS.get(number);
		shown.competencies.add(new org.partnercenter.evidence.ChosenCompetency(key.competency(), key.specialization(),
				LocalDate.of(2009, 1, 1)));
		for (int i = 0; i < 2; i++) {
			shown.professional(key, Shown.EXAMS.get(number), LocalDate.of(2009, 1, 1));
			shown.reference(key, day);
		}
	}

	@Test
	@Proves("R-130")
	void professionalsCountOnlyForWhatTheyAreAssignedTo() {
		Shown shown = new Shown().choose(DEVICES)
			.reference(DEVICES, TODAY)
			.reference(DEVICES, TODAY)
			.professional(DEVICES, "WP-101", TODAY)
			.professional(null, "WP-101", TODAY);
		assertThat(judge(shown).attained()).isEmpty();
		assertThat(judge(shown).measures()).containsEntry("professionals", 2);
		assertThat(judge(shown.professional(KEYS.get(1), "WP-101", TODAY)).attained()).isEmpty();
		assertThat(judge(shown.professional(DEVICES, "IS-201", TODAY)).attained()).as("another exam").isEmpty();
		assertThat(judge(shown.professional(DEVICES, "WP-101", TODAY.plusDays(1))).attained()).as("tomorrow").isEmpty();
		assertThat(judge(shown.professional(DEVICES, "WP-101", TODAY)).attained()).containsExactly(DEVICES);
	}

	@ParameterizedTest
	@CsvSource({ "2027-06-30, 1", "2027-07-01, 0" })
	@Proves("R-131")
	void anExamThatHasRetiredCountsNoMore(LocalDate day, int attained) {
		Shown shown = new Shown().choose(NETWORK)
			.professional(NETWORK, "NW-101", TODAY)
			.professional(NETWORK, "NW-101", TODAY)
			.reference(NETWORK, LocalDate.of(2027, 12, 31))
			.reference(NETWORK, LocalDate.of(2027, 12, 31));
		assertThat(judge(shown, day).attained()).hasSize(attained);
		assertThat(judge(shown, day).measures()).containsEntry("professionals", 2 * attained);
		shown.professional(NETWORK, "NW-201", TODAY).professional(NETWORK, "NW-201", TODAY);
		assertThat(judge(shown, day).attained()).as("with the newer exam").hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-20, 1", "2026-11-19, 0" })
	@Proves({ "R-132", "R-133", "R-134", "R-135" })
	void referencesCountUntilTheirLastDayAndForTheirCompetencyOnly(LocalDate expiresOn, int attained) {
		Shown shown = new Shown().choose(DEVICES)
			.professional(DEVICES, "WP-101", TODAY)
			.professional(DEVICES, "WP-101", TODAY)
			.reference(DEVICES, TODAY)
			.reference(null, TODAY)
			.reference(KEYS.get(1), TODAY);
		assertThat(judge(shown).attained()).isEmpty();
		assertThat(judge(shown.reference(DEVICES, expiresOn)).attained()).hasSize(attained);
	}

	@Test
	@Proves({ "R-135", "R-138" })
	void whatWasNotChosenIsNotAttainedAndACompetencyCountsOnceForAllItsSpecializations() {
		Shown shown = new Shown().competencies(1);
		CompetencyKey collaboration = new CompetencyKey("workplace", "collaboration");
		shown.professional(collaboration, "WP-102", TODAY)
			.professional(collaboration, "WP-102", TODAY)
			.reference(collaboration, TODAY)
			.reference(collaboration, TODAY);
		assertThat(judge(shown).attained()).containsExactly(DEVICES);
		assertThat(judge(shown.choose(collaboration)).attained()).hasSize(2);
		assertThat(judge(shown).total()).isEqualTo(50);
	}

	@Test
	@Proves({ "R-134", "R-140" })
	void furtherReferencesGivePointsUpToALimit() {
		Shown shown = new Shown().competencies(1).reference(DEVICES, TODAY.plusMonths(1));
		assertThat(judge(shown).total()).isEqualTo(55);
		assertThat(judge(shown.reference(KEYS.get(1), TODAY)).total()).as("for a competency without").isEqualTo(55);
		assertThat(judge(shown.reference(null, TODAY)).total()).as("for none").isEqualTo(55);
		for (int i = 0; i < 10; i++) {
			shown.reference(DEVICES, TODAY.plusMonths(2));
		}
		assertThat(judge(shown).total()).isEqualTo(80);
		assertThat(judge(shown).points()).extracting(PointEntry::points).contains(0);
	}

	@Test
	@Proves("R-140")
	void theAccountSaysFromWhenUntilWhenAndBecauseOfWhat() {
		Shown shown = new Shown().competencies(1).solution(TODAY.minusDays(3), TODAY.plusDays(3));
		Judgement judged = judge(shown);
		assertThat(judged.points()).extracting(PointEntry::points).containsExactlyInAnyOrder(30, 20, 10);
		PointEntry solution = judged.points().get(judged.points().size() - 1);
		assertThat(solution.category()).isEqualTo("solutions");
		assertThat(solution.source()).isEqualTo(shown.solutions.get(0).id().toString());
		assertThat(solution.from()).isEqualTo(TODAY.minusDays(3));
		assertThat(solution.until()).isEqualTo(TODAY.plusDays(3));
		PointEntry competency = judged.points().get(0);
		assertThat(competency.source()).isEqualTo("workplace");
		assertThat(competency.until()).as("its references").isEqualTo(TODAY.plusYears(1));
		assertThat(judged.rows()).contains(solution.row(), competency.row(), "rule_goldPoints");
	}

	@Test
	@Proves({ "D-01", "R-144" })
	void anotherSchemeJudgesTheSameEvidenceByItsOwnLevels() {
		LocalDate day = LocalDate.of(2099, 1, 1);
		Shown shown = new Shown().survey(day, 8, 2);
		competency(0, day, shown);
		assertThat(judge(shown, day).scheme()).isEqualTo("tiers");
		assertThat(judge(shown, day).measures()).containsEntry("silverCompetencies", 1)
			.containsEntry("goldCompetencies", 0);
		assertThat(judge(shown, day).level()).isEqualTo("SILVER");
		competency(1, day, shown);
		assertThat(judge(shown, day).level()).isEqualTo("GOLD");
	}

	@Test
	void aTableThatAsksForSomethingUnknownIsNotPassedOver() {
		Rules shipped = this.rules.on(TODAY);
		Rules wrong = Rules.of(shipped.scheme(), shipped.catalogue(),
				List.of(new PointRule("medals", false, 1, null, "rule_medals")), shipped.surveys(), List.of());
		assertThatIllegalStateException().isThrownBy(() -> Judging.judge(new Shown().file(), wrong, TODAY))
			.withMessageContaining("rule_medals");
	}

	private Judgement judge(Shown shown) {
		return judge(shown, TODAY);
	}

	private Judgement judge(Shown shown, LocalDate day) {
		return this.qualifications.judge(shown.file(), day);
	}

}
