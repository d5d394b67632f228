package org.partnercenter.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.partnercenter.evidence.ChosenCompetency;
import org.partnercenter.evidence.Competency;
import org.partnercenter.evidence.CompetencyKey;
import org.partnercenter.evidence.CustomerReference;
import org.partnercenter.evidence.EvidenceFile;
import org.partnercenter.evidence.PassedExam;
import org.partnercenter.evidence.Professional;
import org.partnercenter.evidence.Solution;
import org.partnercenter.evidence.Survey;
import org.partnercenter.evidence.SurveyRule;
import org.partnercenter.membership.Level;
import org.partnercenter.membership.Requirement;
import org.partnercenter.membership.Scheme;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for any evidence and for any table that gives no negative points. */
class JudgementPropertiesTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

	private static final List<CompetencyKey> KEYS = List.of(new CompetencyKey("a", "x"), new CompetencyKey("a", "y"),
			new CompetencyKey("b", "x"), new CompetencyKey("c", "x"));

	private static final List<String> EXAMS = List.of("E-1", "E-2", "E-3", "E-4");

	private static final UUID ORGANIZATION = UUID.randomUUID();

	@Property(tries = 500)
	void theOrderOfTheEvidenceDoesNotMatter(@ForAll("evidence") EvidenceFile evidence, @ForAll("rules") Rules rules,
			@ForAll long seed) {
		Judgement one = Judging.judge(evidence, rules, DAY);
		Judgement other = Judging.judge(shuffled(evidence, new Random(seed)), rules, DAY);
		assertThat(other).isEqualTo(one);
	}

	@Property(tries = 500)
	void moreEvidenceLowersNothing(@ForAll("evidence") EvidenceFile some, @ForAll("evidence") EvidenceFile further,
			@ForAll("rules") Rules rules) {
		Judgement less = Judging.judge(some, rules, DAY);
		Judgement more = Judging.judge(together(some, further), rules, DAY);
		assertThat(more.total()).isGreaterThanOrEqualTo(less.total());
		assertThat(rules.scheme().isAbove(less.level(), more.level())).isFalse();
		less.measures()
			.forEach((measure, number) -> assertThat(more.measures().get(measure)).as(measure)
				.isGreaterThanOrEqualTo(number));
	}

	@Property(tries = 300)
	void whatIsKeptIsReadTheSame(@ForAll("evidence") EvidenceFile evidence, @ForAll("rules") Rules rules) {
		Judgement judgement = Judging.judge(evidence, rules, DAY);
		assertThat(Kept.read(Kept.write(judgement), Judgement.class)).isEqualTo(judgement);
		assertThat(Kept.read(Kept.write(evidence), EvidenceFile.class)).isEqualTo(evidence);
	}

	@Property(tries = 300)
	void theTotalIsTheSumOfTheAccountAndNoRowGivesMoreThanItsMaximum(@ForAll("evidence") EvidenceFile evidence,
			@ForAll("rules") Rules rules) {
		Judgement judgement = Judging.judge(evidence, rules, DAY);
		assertThat(judgement.points().stream().mapToInt(PointEntry::points).sum()).isEqualTo(judgement.total());
		for (PointRule rule : rules.points()) {
			int given = judgement.points()
				.stream()
				.filter(entry -> entry.row().equals(rule.row()))
				.mapToInt(PointEntry::points)
				.sum();
			assertThat(given).isBetween(0, (rule.atMost() != null) ? rule.atMost() : Integer.MAX_VALUE);
		}
	}

	@Provide
	Arbitrary<EvidenceFile> evidence() {
		Arbitrary<LocalDate> days = Arbitraries.integers().between(-500, 500).map(DAY::plusDays);
		Arbitrary<CompetencyKey> keys = Arbitraries.of(KEYS);
		Arbitrary<UUID> ids = Arbitraries.create(UUID::randomUUID);
		return Combinators
			.combine(
					Combinators.combine(keys, days)
						.as((key, day) -> new ChosenCompetency(key.competency(), key.specialization(), day))
						.list()
						.ofMaxSize(5),
					Combinators.combine(ids.map(UUID::toString),
							Combinators.combine(Arbitraries.of(EXAMS), days).as(PassedExam::new).list().ofMaxSize(3),
							keys.list().ofMaxSize(3))
						.as(Professional::new)
						.list()
						.ofMaxSize(6),
					Combinators.combine(ids, keys.injectNull(0.2), days, days)
						.as(CustomerReference::new)
						.list()
						.ofMaxSize(10),
					Combinators.combine(ids, days, Arbitraries.integers().list().ofMaxSize(4))
						.as(Survey::new)
						.list()
						.ofMaxSize(4),
					Combinators.combine(ids, days, days).as(Solution::new).list().ofMaxSize(4), days.injectNull(0.5))
			.as((competencies, professionals, references, surveys, solutions, since) -> new EvidenceFile(ORGANIZATION,
					competencies, professionals, references, surveys, solutions, since));
	}

	@Provide
	Arbitrary<Rules> rules() {
		Arbitrary<Integer> few = Arbitraries.integers().between(0, 3);
		Arbitrary<List<Competency>> catalogue = few.list().ofSize(8).map(JudgementPropertiesTests::catalogue);
		Arbitrary<List<PointRule>> points = Combinators
			.combine(Arbitraries.of("competencies", "references", "solutions", "surveys"), Arbitraries.of(true, false),
					Arbitraries.integers().between(0, 60), Arbitraries.integers().between(0, 100).injectNull(0.4))
			.as((category, first, given, atMost) -> new PointRule(category, first, given, atMost,
					"row-" + UUID.randomUUID()))
			.list()
			.ofMaxSize(6);
		return Combinators.combine(catalogue, points, Arbitraries.integers().between(0, 150))
			.as((competencies, given, needed) -> Rules.of(scheme(needed), competencies, given,
					new SurveyRule(8, 10, 12, "survey"), List.of()));
	}

	private static List<Competency> catalogue(List<Integer> needed) {
		return IntStream.range(0, KEYS.size())
			.mapToObj(i -> new Competency(KEYS.get(i), (i % 2 == 0) ? "silver" : "gold", needed.get(i),
					needed.get(i + 4), Set.of(EXAMS.get(i)), List.of("row-" + i)))
			.toList();
	}

	private static Scheme scheme(int points) {
		return new Scheme("s", List.of(new Level("ONE", 0), new Level("TWO", 1), new Level("THREE", 2)),
				List.of(new Requirement("TWO", "points", null, "points", points, true, "1"),
						new Requirement("THREE", "points", null, "points", 2 * points, true, "2"),
						new Requirement("THREE", "people", "or", "professionals", 2, true, "3"),
						new Requirement("THREE", "solution", "or", "solutions", 1, true, "4"),
						new Requirement("THREE", "gold", null, "goldCompetencies", 1, false, "5"),
						new Requirement("THREE", "survey", null, "validSurveys", 1, true, "6")),
				List.of());
	}

	private static EvidenceFile together(EvidenceFile one, EvidenceFile other) {
		LocalDate since = (one.surveyParticipationSince() != null) ? one.surveyParticipationSince()
				: other.surveyParticipationSince();
		return new EvidenceFile(ORGANIZATION, both(one.competencies(), other.competencies()),
				both(one.professionals(), other.professionals()), both(one.references(), other.references()),
				both(one.surveys(), other.surveys()), both(one.solutions(), other.solutions()), since);
	}

	private static <T> List<T> both(List<T> one, List<T> other) {
		List<T> all = new ArrayList<>(one);
		all.addAll(other);
		return all;
	}

	private static EvidenceFile shuffled(EvidenceFile file, Random random) {
		return new EvidenceFile(ORGANIZATION, shuffled(file.competencies(), random),
				shuffled(file.professionals(), random), shuffled(file.references(), random),
				shuffled(file.surveys(), random), shuffled(file.solutions(), random), file.surveyParticipationSince());
	}

	private static <T> List<T> shuffled(List<T> list, Random random) {
		List<T> shuffled = new ArrayList<>(list);
		Collections.shuffle(shuffled, random);
		return shuffled;
	}

}
