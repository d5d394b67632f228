package org.partnercenter.evidence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.partner.AdministeredOrganization;
import org.partnercenter.partner.Organization;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organization's tested solutions, for its Global Administrators. */
@Controller
@RequestMapping("/evidence/solutions")
class SolutionPages {

	private static final String BACK = "redirect:/evidence/solutions";

	private final AdministeredOrganization administered;

	private final CurrentPerson person;

	private final EvidenceView view;

	private final Solutions solutions;

	private final EvidenceTexts texts;

	SolutionPages(AdministeredOrganization administered, CurrentPerson person, EvidenceView view, Solutions solutions,
			EvidenceTexts texts) {
		this.administered = administered;
		this.person = person;
		this.view = view;
		this.solutions = solutions;
		this.texts = texts;
	}

	@GetMapping
	String solutions(Model model) {
		Organization organization = this.administered.get();
		return show(organization, SolutionForm.empty(organization.id()), Map.of(), model);
	}

	private String show(Organization organization, SolutionForm typed, Map<String, String> errors, Model model) {
		model.addAttribute("organization", organization);
		model.addAttribute("solutions", this.solutions.of(organization.id()));
		model.addAttribute("today", this.view.today(organization.id()));
		model.addAttribute("typed", typed);
		model.addAttribute("errors", errors);
		return "evidence/solutions";
	}

	@PostMapping
	String claim(@ModelAttribute("typed") SolutionForm typed, Model model, RedirectAttributes next) {
		Organization organization = this.administered.get(typed.organization());
		LocalDate today = this.view.today(organization.id());
		Map<String, String> errors = new LinkedHashMap<>();
		typed.errors(today).forEach((field, key) -> errors.put(field, this.texts.say(key)));
		if (errors.isEmpty() && !this.solutions.claim(organization.id(), typed.said(), this.person.id())) {
			errors.put("certificate", this.texts.say("evidence.solution.error.known"));
		}
		if (!errors.isEmpty()) {
			return show(organization, typed, errors, model);
		}
		next.addFlashAttribute("done", this.texts.say("evidence.solution.claimed", typed.name()));
		return BACK;
	}

	@PostMapping("/{solution}/withdraw")
	String withdraw(@PathVariable UUID solution, @RequestParam UUID organization, RedirectAttributes next) {
		this.solutions.withdraw(organization, solution, this.person.id());
		next.addFlashAttribute("done", this.texts.say("evidence.solution.withdrawn"));
		return BACK;
	}

}
