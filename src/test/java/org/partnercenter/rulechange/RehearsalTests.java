package org.partnercenter.rulechange;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.partnercenter.evidence.Assets;
import org.partnercenter.evidence.Evidence;
import org.partnercenter.evidence.EvidenceFile;
import org.partnercenter.evidence.Solution;
import org.partnercenter.membership.Levels;
import org.partnercenter.process.DecisionTables;
import org.partnercenter.qualification.Judgement;
import org.partnercenter.qualification.Qualifications;
import org.partnercenter.rulechange.EffectRows.Placed;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;

import static org.assertj.core.api.Assertions.assertThat;

@PartnerCenterTest
class RehearsalTests {

	private static final String OWNER = "staff-owner";

	@Autowired
	RuleDrafts drafts;

	@Autowired
	DraftCheck check;

	@Autowired
	RuleTables tables;

	@Autowired
	Rehearsing rehearsing;

	@Autowired
	RehearsalRows rehearsals;

	@Autowired
	EffectRows effects;

	@Autowired
	Evidence evidence;

	@Autowired
	Qualifications qualifications;

	@Autowired
	DecisionTables decisions;

	@Autowired
	Members members;

	@Autowired
	Assets assets;

	@Autowired
	Levels levels;

	private LocalDate day;

	@BeforeEach
	void inAMonth() {
		this.day = LocalDate.now().plusDays(30);
	}

	@Test
	@Proves("D-01")
	void whoHasFewerPointsThanTheDraftAsksForFallsAndNobodyElse() {
		Member few = gold(0);
		Member more = gold(2);
		Member none = this.members.enroll();
		int points = judge(few).total();
		assertThat(judge(more).total()).isGreaterThan(points);
		UUID draft = draft("program-levels", "rule_goldPoints", "atLeast", String.valueOf(points + 1));

		Rehearsal done = rehearse(draft, few, more, none);

		assertThat(done.state()).isEqualTo(RehearsalState.DONE);
		assertThat(found(done, "falls")).singleElement().satisfies(effect -> {
			assertThat(effect.organization()).isEqualTo(few.organization().id());
			assertThat(effect.held()).isEqualTo("GOLD");
			assertThat(effect.now()).isEqualTo("GOLD");
			assertThat(effect.then()).isEqualTo("CERTIFIED");
			assertThat(effect.warned()).isTrue();
			assertThat(effect.reasons()).containsExactly(new Effect.Reason("points", points, 120, points, points + 1));
		});
		assertThat(done.figures()).extracting(Figures::judged, Figures::fallen, Figures::unchanged, Figures::warned)
			.containsExactly(3L, 1L, 2L, 1L);
	}

	@Test
	void whoRisesIsToldWhatWasMissing() {
		Member member = gold(0);
		UUID draft = draft("program-levels", "rule_certifiedPoints", "atLeast", "500");
		UUID back = draft("program-levels", "rule_goldPoints", "atLeast", "500");
		assertThat(found(rehearse(draft, member), "all")).as("Gold does not ask for Certified").isEmpty();
		assertThat(found(rehearse(back, member), "falls")).hasSize(1);

		Member poor = this.members.enroll();
		this.assets.solution(poor);
		int points = judge(poor).total();
		UUID easy = draft("program-levels", "rule_certifiedPoints", "atLeast", String.valueOf(points));

		Rehearsal done = rehearse(easy, poor);

		assertThat(found(done, "rises")).singleElement().satisfies(effect -> {
			assertThat(effect.then()).isEqualTo("CERTIFIED");
			assertThat(effect.warned()).isFalse();
			assertThat(effect.feeDiffers()).as("nobody is made to take a level").isFalse();
			assertThat(effect.reasons()).containsExactly(new Effect.Reason("points", points, 50, points, points));
		});
	}

	@Test
	@Proves("R-137")
	void aFeeThatRisesIsFoundForThoseWhoPayIt() {
		Member payer = gold(0);
		Member free = this.members.enroll();
		UUID draft = draft("program-fees", "rule_unitedStates", "amount", "1600");

		Rehearsal done = rehearse(draft, payer, free);

		assertThat(found(done, "fees")).singleElement().satisfies(effect -> {
			assertThat(effect.organization()).isEqualTo(payer.organization().id());
			assertThat(effect.kind()).isEqualTo(EffectKind.SAME);
			assertThat(effect.feeNow()).hasToString("USD 1500.00");
			assertThat(effect.feeThen()).hasToString("USD 1600.00");
		});
		assertThat(done.figures().before()).isEqualTo(Map.of("USD", "USD 1500.00"));
		assertThat(done.figures().after()).isEqualTo(Map.of("USD", "USD 1600.00"));
	}

	@Test
	void aLevelWithoutAFeeIsLeftUndecided() {
		Member payer = gold(0);
		UUID draft = draft("program-fees", "rule_elsewhere", "level", "\"SILVER\"");
		UUID gap = this.drafts.begin("program-fees", OWNER);
		List<DraftRow> rows = new ArrayList<>(this.drafts.get(draft).rows());
		rows.removeIf(row -> row.id().equals("rule_unitedStates"));
		this.drafts.save(gap, 0, this.day, "A gap", rows, OWNER);

		Rehearsal done = rehearse(gap, payer);

		assertThat(found(done, "undecided")).hasSize(1);
		assertThat(done.figures().undecided()).isEqualTo(1);
	}

	@Test
	void nothingChangesInTheTablesInForce() {
		Member member = gold(0);
		Judgement before = judge(member);
		List<String> versions = RuleTables.ALL.stream().map(this.decisions::newest).toList();

		rehearse(draft("program-levels", "rule_goldPoints", "atLeast", "999"), member);

		assertThat(RuleTables.ALL.stream().map(this.decisions::newest)).isEqualTo(versions);
		assertThat(judge(member)).isEqualTo(before);
	}

	@Test
	void theFiguresOfEverybodyAddUp() {
		gold(0);
		gold(1);
		this.members.enroll();
		UUID draft = draft("partner-points", "rule_pointsCompetency", "points", "10");

		Rehearsal done = run(asked(draft), null);

		Figures figures = done.figures();
		assertThat(figures.judged()).isPositive()
			.isEqualTo(
					figures.risen() + figures.fallen() + figures.changed() + figures.unchanged() + figures.undecided());
		assertThat(all(done, "falls")).hasSize((int) figures.fallen());
		assertThat(all(done, "rises")).hasSize((int) figures.risen());
		assertThat(all(done, "warned")).hasSize((int) figures.warned());
		assertThat(all(done, "fees")).hasSize((int) figures.fees());
	}

	@Test
	void tenThousandAreJudgedWithoutBeingKeptInMemory() {
		UUID draft = draft("program-levels", "rule_certifiedPoints", "atLeast", "51");
		List<WeakReference<EvidenceFile>> seen = new ArrayList<>();
		List<Long> alive = new ArrayList<>();

		Rehearsal done = run(asked(draft), judge -> {
			for (int i = 1; i <= 10_000; i++) {
				EvidenceFile file = shown(i % 10);
				seen.add(new WeakReference<>(file));
				judge.accept(file);
				if (i % 2_500 == 0) {
					System.gc();
					alive.add(seen.stream().filter(one -> one.get() != null).count());
				}
			}
		});

		assertThat(done.figures().judged()).isEqualTo(10_000);
		assertThat(done.figures().risen() + done.figures().fallen() + done.figures().unchanged()).isEqualTo(10_000);
		assertThat(alive).hasSize(4).allMatch(count -> count <= Batch.SIZE + 1);
		this.drafts.discard(draft, OWNER);
		assertThat(this.rehearsals.find(done.id())).isEmpty();
	}

	@Test
	void aRehearsalThatIsCanceledStopsAndBeginsAnewWhenAskedAgain() {
		UUID draft = draft("program-levels", "rule_certifiedPoints", "atLeast", "51");
		Rehearsal asked = asked(draft);

		Rehearsal stopped = run(asked, judge -> {
			for (int i = 0; i < 3 * Batch.SIZE; i++) {
				if (i == Batch.SIZE + 1) {
					CompletableFuture.runAsync(() -> this.rehearsals.askToCancel(asked.id())).join();
				}
				judge.accept(shown(0));
			}
		});

		assertThat(stopped.state()).isEqualTo(RehearsalState.CANCELED);
		assertThat(stopped.figures().judged()).isEqualTo(Batch.SIZE);
		assertThat(run(stopped, judge -> judge.accept(shown(1))).figures()).as("it has ended")
			.isEqualTo(stopped.figures());
	}

	@Test
	void anInterruptedRunBeginsAnew() {
		Member payer = gold(0);
		UUID draft = draft("program-fees", "rule_unitedStates", "amount", "1700");
		Rehearsal asked = asked(draft);
		this.effects.insert(asked.id(), List.of(new Placed(7, new Effect(payer.organization().id(), EffectKind.FALLS,
				"GOLD", "GOLD", "CERTIFIED", true, null, null, List.of()))));

		Rehearsal done = run(asked, of(payer));

		assertThat(found(done, "all")).singleElement().extracting(Effect::kind).isEqualTo(EffectKind.SAME);
	}

	@ParameterizedTest(name = "{2} in {1}: {3}")
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "rule_goldPoints|scheme|\"classic|unreadable", "rule_goldPoints|scheme|classic|texts",
					"rule_goldPoints|scheme|for x in 1..9 return x|texts",
					"rule_goldPoints|day|>= date(\"2027-02-30\")|day", "rule_goldPoints|day|>= = 3|unreadable",
					"rule_goldPoints|atLeast|many|whole", "rule_goldPoints|atLeast|1.5|whole",
					"rule_goldPoints|atLeast|(((|unreadable", "rule_goldPoints|binding|yes|flag",
					"rule_goldPoints|level|GOLD|text" })
	void aCellThatIsWrittenWronglyIsPointedAt(String row, String column, String text, String problem) {
		RuleDraft draft = this.drafts.get(draft("program-levels", row, column, text));

		assertThat(this.check.mistakes(draft)).singleElement()
			.satisfies(mistake -> assertThat(mistake).extracting(Mistake::key, Mistake::field)
				.containsExactly("cell." + problem, Mistake.cell(1, columnOf(column))));
	}

	@ParameterizedTest
	@CsvSource({ "rule_goldPoints, measure, '\"luck\"'", "rule_goldPoints, atLeast, ''" })
	void whatTheProgramDoesNotUnderstandIsAMistakeOfTheWhole(String row, String column, String text) {
		RuleDraft draft = this.drafts.get(draft("program-levels", row, column, text));

		assertThat(this.check.mistakes(draft)).extracting(Mistake::key).containsExactly("whole");
	}

	@Test
	void aDraftNeedsADayAheadAPurposeAndADifference() {
		UUID id = this.drafts.begin("program-levels", OWNER);
		assertThat(this.check.mistakes(this.drafts.get(id))).extracting(Mistake::key)
			.containsExactly("effectiveOn", "purpose");
		RuleTable table = this.tables.newest("program-levels").orElseThrow();
		this.drafts.save(id, 0, LocalDate.now().plusDays(30), "Why not", table.rows(), OWNER);
		assertThat(this.check.mistakes(this.drafts.get(id))).extracting(Mistake::key).containsExactly("same");
		this.drafts.save(id, 1, LocalDate.now(), "Too soon", Changing.cell(table, "rule_goldPoints", "atLeast", "130"),
				OWNER);
		assertThat(this.check.mistakes(this.drafts.get(id))).extracting(Mistake::key).containsExactly("effectiveOn");
	}

	@Test
	void ofTwoWhoChangeTheSameDraftTheSecondIsTold() {
		UUID id = this.drafts.begin("program-fees", OWNER);
		List<DraftRow> rows = this.drafts.get(id).rows();

		assertThat(this.drafts.save(id, 0, this.day, "First", rows, OWNER)).isTrue();
		assertThat(this.drafts.save(id, 0, this.day, "Second", rows, OWNER)).isFalse();
		assertThat(this.drafts.get(id).purpose()).isEqualTo("First");
	}

	private int columnOf(String name) {
		return this.tables.newest("program-levels")
			.orElseThrow()
			.columns()
			.stream()
			.map(RuleTable.Column::name)
			.toList()
			.indexOf(name);
	}

	/** Meets and holds Gold. */
	private Member gold(int moreReferences) {
		Member member = this.members.enroll();
		this.assets.competency(member, Assets.DEVICES);
		this.assets.competency(member, Assets.IDENTITY);
		this.assets.survey(member);
		for (int i = 0; i < 3; i++) {
			this.assets.solution(member);
		}
		for (int i = 0; i < moreReferences; i++) {
			this.assets.reference(member, Assets.DEVICES);
		}
		this.levels.activate(member.organization().id(), "GOLD", null);
		assertThat(judge(member).level()).isEqualTo("GOLD");
		return member;
	}

	private Judgement judge(Member member) {
		return this.qualifications.judge(member.organization().id(), this.day);
	}

	private EvidenceFile shown(int solutions) {
		List<Solution> shown = new ArrayList<>();
		for (int i = 0; i < solutions; i++) {
			shown.add(new Solution(UUID.randomUUID(), this.day.minusYears(1), this.day.plusYears(1)));
		}
		return EvidenceFile.empty(UUID.randomUUID()).withSolutions(shown);
	}

	private UUID draft(String table, String row, String column, String text) {
		RuleTable newest = this.tables.newest(table).orElseThrow();
		return Changing.draft(this.drafts, table, this.day, Changing.cell(newest, row, column, text),
				OWNER + Unique.word());
	}

	private Rehearsal asked(UUID draft) {
		assertThat(this.check.mistakes(this.drafts.get(draft))).isEmpty();
		Rehearsal asked = new Rehearsal(UUID.randomUUID(), draft, 1, this.check.file(this.drafts.get(draft)), this.day,
				RehearsalState.RUNNING, OWNER, java.time.Instant.now(), null, 3, false, null, Figures.NONE);
		this.rehearsals.insert(asked);
		return asked;
	}

	private Rehearsal rehearse(UUID draft, Member... members) {
		return run(asked(draft), of(members));
	}

	private Consumer<Consumer<EvidenceFile>> of(Member... members) {
		return judge -> List.of(members).forEach(member -> judge.accept(this.evidence.of(member.organization().id())));
	}

	private Rehearsal run(Rehearsal asked, Consumer<Consumer<EvidenceFile>> everybody) {
		if (everybody == null) {
			this.rehearsing.run(asked.id());
		}
		else {
			this.rehearsing.run(asked.id(), everybody);
		}
		return this.rehearsals.find(asked.id()).orElseThrow();
	}

	private List<Effect> found(Rehearsal done, String shown) {
		return this.effects.page(done.id(), shown, 0, Rehearsals.PAGE).stream().map(Placed::effect).toList();
	}

	private List<Placed> all(Rehearsal done, String shown) {
		return this.effects.page(done.id(), shown, 0, 100_000);
	}

}
