package org.partnercenter.rulechange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Before the day a table says what it said, and from the day on what the draft says. */
class ScheduleTests {

	private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

	private static final List<LocalDate> DAYS = List.of(LocalDate.of(2009, 9, 30), LocalDate.of(2009, 10, 15),
			LocalDate.of(2009, 11, 1), DAY.minusDays(1), DAY, DAY.plusDays(1), LocalDate.of(2099, 1, 1));

	private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	private final Random random = new Random(14);

	@ParameterizedTest
	@CsvSource({ "program-levels, program-levels", "program-levels, program-ladder", "partner-points, partner-points",
			"program-fees, program-fees", "customer-satisfaction, customer-satisfaction",
			"competencies, competencies" })
	void holdsForAnyChangeOfRows(String file, String id) throws IOException {
		RuleTable table = table(file, id);
		DmnDecision present = decision(table, table.rows());
		Map<LocalDate, List<?>> before = DAYS.stream()
			.filter(day -> day.isBefore(DAY))
			.collect(Collectors.toMap(Function.identity(), day -> said(present, day)));
		for (int i = 0; i < 8; i++) {
			List<DraftRow> draft = changed(table);
			List<DraftRow> merged = Schedule.merge(table.rows(), draft, table.day(), DAY);

			assertThat(new HashSet<>(merged.stream().map(DraftRow::id).toList())).hasSameSizeAs(merged);
			DmnDecision both = decision(table, merged);
			DmnDecision after = decision(table, withIds(draft));
			DAYS.forEach(day -> assertThat(said(both, day)).as("on " + day)
				.isEqualTo(day.isBefore(DAY) ? before.get(day) : said(after, day)));
		}
	}

	@Test
	void leavesRowsAloneThatBothHave() throws IOException {
		RuleTable table = table("program-levels", "program-levels");
		List<DraftRow> draft = new ArrayList<>(table.rows());
		draft.set(1, draft.get(1).withCell(6, "130"));

		List<DraftRow> merged = Schedule.merge(table.rows(), draft, table.day(), DAY);

		assertThat(merged).hasSize(table.rows().size() + 1)
			.containsAll(table.rows().stream().filter(row -> !row.id().equals("rule_goldPoints")).toList());
		assertThat(merged.get(1).cells()).contains("< date(\"2027-03-01\")", "120");
		assertThat(merged.get(2).cells()).contains(">= date(\"2027-03-01\")", "130");
		assertThat(merged.get(2).id()).isEqualTo("rule_goldPoints_20270301");
		assertThat(TableText.with(table, table.rows())).contains("id=\"program-scheme\"", "rule_tierGoldSurvey");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					``|>= date("2027-03-01")|< date("2027-03-01")
					< date("2009-10-01")||< date("2009-10-01")
					>= date("2009-11-01")|>= date("2027-03-01")|[date("2009-11-01")..date("2027-02-28")]
					[date("2009-10-01")..date("2028-10-31")]|[date("2027-03-01")..date("2028-10-31")]|[date("2009-10-01")..date("2027-02-28")]
					]date("2030-10-01")..date("2030-10-31")[|[date("2030-10-02")..date("2030-10-30")]|
					date("2026-01-01"), > date("2030-01-01")|>= date("2030-01-02")|[date("2026-01-01")..date("2026-01-01")]
					""")
	void cutsTheDaysOfARow(String cell, String from, String before) {
		DayCondition days = DayCondition.parse(cell).orElseThrow();

		assertThat(days.from(DAY).holdsNever() ? null : days.from(DAY).text()).isEqualTo(from);
		assertThat(days.before(DAY).holdsNever() ? null : days.before(DAY).text()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "date(\"2027-02-30\")", "< 2027-03-01", "not(date(\"2027-01-01\"))", "< date(\"soon\")", "x" })
	void daysWrittenInAnotherWayAreNotGuessed(String cell) {
		assertThat(DayCondition.parse(cell)).isEmpty();
	}

	private List<DraftRow> changed(RuleTable table) {
		List<DraftRow> rows = new ArrayList<>(table.rows());
		for (int i = 0; i < 4 && !rows.isEmpty(); i++) {
			int at = this.random.nextInt(rows.size());
			DraftRow row = rows.get(at);
			switch (this.random.nextInt(5)) {
				case 0 -> rows.remove(at);
				case 1 -> rows.add(at, new DraftRow("", row.cells(), "new"));
				case 2 -> rows.set(at, row.withCell(table.day(), ">= date(\"2010-01-01\")"));
				case 3 -> rows.set(at, row.withCell(0, "\"tiers\""));
				default -> Collections.swap(rows, at, this.random.nextInt(rows.size()));
			}
		}
		return rows;
	}

	private static List<DraftRow> withIds(List<DraftRow> rows) {
		List<DraftRow> named = new ArrayList<>();
		rows.forEach(row -> named.add(row.withId("rule_" + named.size())));
		return named;
	}

	private DmnDecision decision(RuleTable table, List<DraftRow> rows) {
		return this.engine.parseDecision(table.id(),
				new ByteArrayInputStream(TableText.with(table, rows).getBytes(StandardCharsets.UTF_8)));
	}

	private List<?> said(DmnDecision decision, LocalDate day) {
		List<Object> said = new ArrayList<>();
		for (String scheme : List.of("classic", "tiers")) {
			for (String country : List.of("US", "GB", "ZZ")) {
				said.add(this.engine
					.evaluateDecisionTable(decision,
							Map.of("scheme", scheme, "day", day, "level", "GOLD", "country", country))
					.getResultList());
			}
		}
		return said;
	}

	static RuleTable table(String file, String id) throws IOException {
		String path = "processes/" + file + ".dmn";
		return RuleTables.read(id + ":1:x", 1, id, path, Files.readString(Path.of(path)));
	}

}
