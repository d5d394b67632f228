package org.partnercenter.rulechange;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.partnercenter.partner.Organizations;
import org.partnercenter.rulechange.EffectRows.Placed;

/** A rehearsal: how far it is, and what it has found. */
@Controller
@RequestMapping("/rules/{draft}/rehearsals/{rehearsal}")
class RehearsalController {

	/** In the order of the page. */
	private static final List<String> LISTS = List.of("warned", "falls", "rises", "changes", "fees", "undecided",
			"all");

	private final Rehearsals rehearsals;

	private final RuleDrafts drafts;

	private final RuleTables tables;

	private final Organizations organizations;

	private final RuleWords words;

	RehearsalController(Rehearsals rehearsals, RuleDrafts drafts, RuleTables tables, Organizations organizations,
			RuleWords words) {
		this.rehearsals = rehearsals;
		this.drafts = drafts;
		this.tables = tables;
		this.organizations = organizations;
		this.words = words;
	}

	/**
	 * @param show one of the lists
	 * @param after the place of the last organization on the page before
	 */
	@GetMapping
	String show(@PathVariable UUID draft, @PathVariable UUID rehearsal,
			@RequestParam(defaultValue = "warned") String show, @RequestParam(defaultValue = "0") long after,
			Model model) {
		Rehearsal found = this.rehearsals.get(draft, rehearsal);
		String list = LISTS.contains(show) ? show : "all";
		List<Placed> page = this.rehearsals.page(found, list, after);
		List<Placed> shown = page.subList(0, Math.min(page.size(), Rehearsals.PAGE));
		RuleDraft of = this.drafts.get(draft);
		model.addAttribute("rehearsal", found);
		model.addAttribute("figures", found.figures());
		model.addAttribute("sums", found.figures().sums());
		model.addAttribute("draft", of);
		model.addAttribute("table", this.tables.of(of.basedOn()));
		model.addAttribute("lists", LISTS);
		model.addAttribute("show", list);
		model.addAttribute("found", shown.stream().map(Placed::effect).toList());
		model.addAttribute("organizations",
				this.organizations.all(shown.stream().map(placed -> placed.effect().organization()).toList()));
		model.addAttribute("next", (page.size() > shown.size()) ? shown.get(shown.size() - 1).place() : null);
		model.addAttribute("words", this.words);
		return "rulechange/rehearsal";
	}

	@PostMapping("/cancel")
	String cancel(@PathVariable UUID draft, @PathVariable UUID rehearsal) {
		this.rehearsals.cancel(draft, rehearsal);
		return "redirect:/rules/" + draft + "/rehearsals/" + rehearsal;
	}

}
