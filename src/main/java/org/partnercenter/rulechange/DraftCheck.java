package org.partnercenter.rulechange;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.springframework.stereotype.Component;

import org.partnercenter.evidence.EvidenceFile;
import org.partnercenter.process.DecisionTables;
import org.partnercenter.process.ProposedTables;
import org.partnercenter.qualification.Qualifications;

/** Finds what is wrong with a draft before it is run against anybody. */
@Component
class DraftCheck {

	/** Where the day begins first. */
	private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);

	private final RuleTables tables;

	private final Cells cells;

	private final DecisionTables decisions;

	private final Qualifications qualifications;

	private final Clock clock;

	DraftCheck(RuleTables tables, Cells cells, DecisionTables decisions, Qualifications qualifications, Clock clock) {
		this.tables = tables;
		this.cells = cells;
		this.decisions = decisions;
		this.qualifications = qualifications;
		this.clock = clock;
	}

	/** Empty if the draft can be rehearsed. */
	List<Mistake> mistakes(RuleDraft draft) {
		RuleTable base = this.tables.of(draft.basedOn());
		List<Mistake> mistakes = new ArrayList<>();
		if (!this.tables.newest(draft.table()).map(RuleTable::definitionId).orElse("").equals(draft.basedOn())) {
			mistakes.add(new Mistake("rows", "overtaken", base.version()));
		}
		if (draft.effectiveOn() == null || !draft.effectiveOn().isAfter(LocalDate.now(this.clock.withZone(FIRST)))) {
			mistakes.add(new Mistake("effectiveOn", "effectiveOn"));
		}
		if (draft.purpose().isBlank() || draft.purpose().length() > RuleDrafts.LONGEST_PURPOSE) {
			mistakes.add(new Mistake("purpose", "purpose", RuleDrafts.LONGEST_PURPOSE));
		}
		for (int i = 0; i < draft.rows().size(); i++) {
			row(i, draft.rows().get(i), base, mistakes);
		}
		if (mistakes.isEmpty()) {
			whole(draft, base, mistakes);
		}
		return mistakes;
	}

	private void row(int number, DraftRow row, RuleTable base, List<Mistake> mistakes) {
		for (int i = 0; i < base.columns().size(); i++) {
			RuleTable.Column column = base.columns().get(i);
			String field = Mistake.cell(number, i);
			this.cells.problem(column, row.cells().get(i))
				.ifPresent(problem -> mistakes
					.add(new Mistake(field, "cell." + problem, number + 1, column.label(), Cells.LONGEST)));
		}
	}

	/** Whether the program understands it, shown nothing by anybody. */
	private void whole(RuleDraft draft, RuleTable base, List<Mistake> mistakes) {
		if (merged(draft, base).equals(base.rows())) {
			mistakes.add(new Mistake("rows", "same"));
			return;
		}
		try (ProposedTables proposed = this.decisions.propose(file(draft))) {
			Map<String, String> instead = proposed.versions();
			this.qualifications.judging(draft.effectiveOn(), instead).apply(EvidenceFile.empty(UUID.randomUUID()));
		}
		catch (DmnEngineException | IllegalStateException | IllegalArgumentException | ArithmeticException ex) {
			mistakes.add(new Mistake("rows", "whole", ex.getMessage()));
		}
	}

	/** The rows of the file that would be deployed. */
	static List<DraftRow> merged(RuleDraft draft, RuleTable base) {
		return Schedule.merge(base.rows(), draft.rows(), base.day(), draft.effectiveOn());
	}

	/** The file that would be deployed, of a draft without mistakes. */
	String file(RuleDraft draft) {
		RuleTable base = this.tables.of(draft.basedOn());
		return TableText.with(base, merged(draft, base));
	}

}
