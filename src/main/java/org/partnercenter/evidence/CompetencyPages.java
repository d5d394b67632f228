package org.partnercenter.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.partner.AdministeredOrganization;
import org.partnercenter.partner.Organization;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * <em>Requirements &amp; Assets</em> of the organization and its competencies, for its
 * Global Administrators.
 */
@Controller
class CompetencyPages {

	private static final String PAGE = "evidence/competencies";

	private final AdministeredOrganization administered;

	private final CurrentPerson person;

	private final EvidenceView view;

	private final Competencies competencies;

	private final EvidenceTexts texts;

	CompetencyPages(AdministeredOrganization administered, CurrentPerson person, EvidenceView view,
			Competencies competencies, EvidenceTexts texts) {
		this.administered = administered;
		this.person = person;
		this.view = view;
		this.competencies = competencies;
		this.texts = texts;
	}

	/** So that pages can ask for errors when there are none. */
	@ModelAttribute("errors")
	Map<String, String> errors() {
		return Map.of();
	}

	@GetMapping("/evidence")
	String overview(Model model) {
		Organization organization = this.administered.get();
		EvidenceFile file = this.view.file(organization.id());
		model.addAttribute("organization", organization);
		model.addAttribute("summary", EvidenceSummary.of(file, this.view.competencies(file),
				this.view.surveyRule(this.view.today(organization.id())), this.view.today(organization.id())));
		return "evidence/overview";
	}

	@GetMapping("/evidence/competencies")
	String competencies(Model model) {
		return show(this.administered.get(), model);
	}

	private String show(Organization organization, Model model) {
		EvidenceFile file = this.view.file(organization.id());
		model.addAttribute("organization", organization);
		model.addAttribute("competencies", this.view.competencies(file));
		model.addAttribute("offered", options(this.view.offered(file)));
		model.addAttribute("unassigned",
				file.references().stream().filter(reference -> reference.assignedTo() == null).count());
		return PAGE;
	}

	@PostMapping("/evidence/competencies")
	String choose(@RequestParam UUID organization, @RequestParam(defaultValue = "") String competency, Model model,
			RedirectAttributes next) {
		if (competency.isBlank()) {
			model.addAttribute("errors", Map.of("competency", this.texts.say("evidence.competency.missing")));
			return show(this.administered.get(organization), model);
		}
		CompetencyKey key = ChoiceCode.parse(competency);
		this.competencies.choose(organization, key, this.person.id());
		return told(next, "evidence.competency.chosen", key);
	}

	@PostMapping("/evidence/competencies/give-up")
	String giveUp(@RequestParam UUID organization, @RequestParam String competency, RedirectAttributes next) {
		CompetencyKey key = ChoiceCode.parse(competency);
		this.competencies.giveUp(organization, key, this.person.id());
		return told(next, "evidence.competency.givenUp", key);
	}

	private String told(RedirectAttributes next, String what, CompetencyKey key) {
		next.addFlashAttribute("done", this.texts.say(what, this.texts.name(key)));
		return "redirect:/evidence/competencies";
	}

	private Map<String, String> options(List<Competency> offered) {
		Map<String, String> options = new LinkedHashMap<>();
		offered.forEach(competency -> options.put(ChoiceCode.of(competency.key()), this.texts.name(competency.key())));
		return options;
	}

}
