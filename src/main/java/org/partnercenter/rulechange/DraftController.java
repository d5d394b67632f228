package org.partnercenter.rulechange;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.partnercenter.access.CurrentPerson;

/** One draft: every button keeps what was typed first. */
@Controller
@RequestMapping("/rules/{draft}")
class DraftController {

	private final RuleDrafts drafts;

	private final RuleTables tables;

	private final Rehearsals rehearsals;

	private final DraftPage page;

	private final CurrentPerson person;

	DraftController(RuleDrafts drafts, RuleTables tables, Rehearsals rehearsals, DraftPage page, CurrentPerson person) {
		this.drafts = drafts;
		this.tables = tables;
		this.rehearsals = rehearsals;
		this.page = page;
		this.person = person;
	}

	@GetMapping
	String show(@PathVariable UUID draft, Model model) {
		RuleDraft found = this.drafts.get(draft);
		// nobody is told of mistakes before he has done anything
		return this.page.show(found, (found.version() > 0) ? this.page.mistakes(found) : Map.of(), model);
	}

	/**
	 * @param action the button: {@code save}, {@code add}, {@code remove-2}, {@code up-2}
	 * or {@code rehearse}
	 */
	@PostMapping
	String save(@PathVariable UUID draft, @RequestParam(name = "do", defaultValue = "save") String action,
			@RequestParam MultiValueMap<String, String> form, Model model, RedirectAttributes next) {
		RuleDraft before = this.drafts.get(draft);
		Typed typed = Typed.of(form, this.tables.of(before.basedOn()).columns().size(), action);
		boolean fits = typed.isShortEnough();
		if (!fits || !this.drafts.save(draft, typed.seen(), typed.effectiveOn(), typed.purpose(), typed.rows(),
				this.person.id())) {
			return this.page.typed(before, typed, fits ? "stale" : "large", model);
		}
		if (!action.equals("rehearse")) {
			next.addFlashAttribute("told", "rulechange.told.saved");
			return "redirect:/rules/" + draft + (action.equals("save") ? "" : "#rows");
		}
		return rehearse(draft, next);
	}

	private String rehearse(UUID draft, RedirectAttributes next) {
		if (!this.page.mistakes(this.drafts.get(draft)).isEmpty()) {
			return "redirect:/rules/" + draft;
		}
		Optional<UUID> asked = this.rehearsals.ask(draft, this.person.id());
		if (asked.isEmpty()) {
			next.addFlashAttribute("told", "rulechange.told.busy");
			return "redirect:/rules/" + draft;
		}
		return "redirect:/rules/" + draft + "/rehearsals/" + asked.get();
	}

	@PostMapping("/discard")
	String discard(@PathVariable UUID draft) {
		this.drafts.discard(draft, this.person.id());
		return "redirect:/rules";
	}

}
