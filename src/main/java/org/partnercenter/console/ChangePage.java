package org.partnercenter.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.NotFound;
import org.partnercenter.process.Unit;
import org.partnercenter.process.Units;

/** What the page of a change shows. */
@Component
class ChangePage {

	private final ChangeRows rows;

	private final MigrationRows migrations;

	private final Units units;

	private final Candidates candidates;

	private final DryRun dryRun;

	private final ProcessChangeProcess process;

	private final ChangeReturns returns;

	private final ConsoleWords words;

	private final CurrentPerson person;

	private final Versions versions;

	ChangePage(ChangeRows rows, MigrationRows migrations, Units units, Candidates candidates, DryRun dryRun,
			ProcessChangeProcess process, ChangeReturns returns, ConsoleWords words, CurrentPerson person,
			Versions versions) {
		this.rows = rows;
		this.migrations = migrations;
		this.units = units;
		this.candidates = candidates;
		this.dryRun = dryRun;
		this.process = process;
		this.returns = returns;
		this.words = words;
		this.person = person;
		this.versions = versions;
	}

	/**
	 * Fills the model.
	 * @throws NotFound if there is no such change
	 */
	String show(UUID id, Model model, Locale language) {
		Change change = this.rows.find(id).orElseThrow(NotFound::new);
		List<ChangedUnit> changed = this.rows.units(id);
		Map<String, Optional<Unit>> before = new TreeMap<>();
		changed.forEach(unit -> before.put(unit.unit(), Optional.ofNullable(unit.before()).map(this.units::of)));
		model.addAttribute("change", change);
		// what was typed a moment ago comes first
		if (!model.containsAttribute("reason") && change.state() == ChangeState.DRAFT) {
			model.addAttribute("reason", change.reason());
		}
		model.addAttribute("unitNames", this.words.units(id));
		model.addAttribute("versions", this.versions.of(id));
		model.addAttribute("files", this.rows.files(id));
		model.addAttribute("differences", differences(id, before));
		model.addAttribute("standings", standings(change));
		model.addAttribute("words", this.words.in(language));
		rights(change, model);
		results(id, model);
		return "console/change";
	}

	private void rights(Change change, Model model) {
		boolean owner = this.words.isOwner();
		boolean author = owner && this.person.id().equals(change.author());
		boolean possible = owner && this.returns.isPossible(change);
		boolean reviewer = change.review() != null && this.person.id().equals(change.review().by());
		boolean atOnce = possible && reviewer && this.process.awaitsReturn(change.id());
		model.addAttribute("mine", author);
		model.addAttribute("mayTakeBack", atOnce);
		model.addAttribute("mayReturn", possible && !atOnce);
		model.addAttribute("reviewTask", (owner && !author && change.state() == ChangeState.IN_REVIEW)
				? this.process.reviewTask(change.id()).orElse(null) : null);
	}

	private void results(UUID id, Model model) {
		for (boolean back : new boolean[] { false, true }) {
			model.addAttribute(back ? "batchesBack" : "batches", this.migrations.batches(id, back));
			model.addAttribute(back ? "leftBack" : "left", this.migrations.left(id, back));
		}
	}

	private List<FileDifference> differences(UUID id, Map<String, Optional<Unit>> before) {
		return this.rows.files(id)
			.stream()
			.map(file -> FileDifference.of(file.path(),
					before.get(file.unit()).map(unit -> unit.files().get(file.path())).orElse(null), file.text()))
			.toList();
	}

	/** Only while it can still make a difference to somebody's decision. */
	private Map<String, List<Standing>> standings(Change change) {
		boolean undecided = change.state() == ChangeState.DRAFT || change.state() == ChangeState.IN_REVIEW;
		if (!undecided || !change.mistakes().isEmpty()) {
			return Map.of();
		}
		return this.dryRun.of(this.candidates.parts(change.id()));
	}

}
