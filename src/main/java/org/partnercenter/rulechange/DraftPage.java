package org.partnercenter.rulechange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a draft shows. */
@Component
class DraftPage {

	private final RuleTables tables;

	private final Rehearsals rehearsals;

	private final DraftCheck check;

	private final HandIn handIn;

	private final RuleWords words;

	DraftPage(RuleTables tables, Rehearsals rehearsals, DraftCheck check, HandIn handIn, RuleWords words) {
		this.tables = tables;
		this.rehearsals = rehearsals;
		this.check = check;
		this.handIn = handIn;
		this.words = words;
	}

	/** Field to sentence; empty if the draft can be rehearsed. */
	Map<String, String> mistakes(RuleDraft draft) {
		return this.words.sentences(this.check.mistakes(draft));
	}

	/** What was typed, and could not be kept. */
	String typed(RuleDraft draft, Typed typed, String problem, Model model) {
		model.addAttribute("unsaved", true);
		return show(
				draft.with(typed.effectiveOn(), typed.purpose(), typed.rows(), draft.changedBy(), draft.changedAt()),
				this.words.sentences(List.of(new Mistake("rows", problem))), model);
	}

	String show(RuleDraft draft, Map<String, String> errors, Model model) {
		RuleTable table = this.tables.of(draft.basedOn());
		Map<String, DraftRow> present = table.rows().stream().collect(Collectors.toMap(DraftRow::id, row -> row));
		Set<String> kept = draft.rows().stream().map(DraftRow::id).collect(Collectors.toSet());
		model.addAttribute("draft", draft);
		model.addAttribute("table", table);
		model.addAttribute("marks", draft.rows().stream().map(row -> mark(row, present)).toList());
		model.addAttribute("removed", table.rows().stream().filter(row -> !kept.contains(row.id())).toList());
		model.addAttribute("errors", errors);
		model.addAttribute("rehearsals", this.rehearsals.of(draft.id()));
		model.addAttribute("ready", errors.isEmpty() && this.handIn.isRehearsed(draft));
		model.addAttribute("desk", this.handIn.hasDesk());
		model.addAttribute("words", this.words);
		return "rulechange/draft";
	}

	private static String mark(DraftRow row, Map<String, DraftRow> present) {
		DraftRow before = present.get(row.id());
		if (before == null) {
			return "added";
		}
		return before.decidesAs(row) ? "same" : "changed";
	}

}
