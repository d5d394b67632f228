package org.partnercenter.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.partner.AdministeredOrganization;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.WorkCard;
import org.partnercenter.partner.WorkCards;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Which people of the organization count for which competency, and which do not and why
 * . Shows of a person what his work card says, never his certification ID
 * (D-12).
 */
@Controller
@RequestMapping("/evidence/people")
class ProfessionalPages {

	private final AdministeredOrganization administered;

	private final CurrentPerson person;

	private final WorkCards cards;

	private final EvidenceView view;

	private final Competencies competencies;

	private final Assignments assignments;

	private final EvidenceTexts texts;

	ProfessionalPages(AdministeredOrganization administered, CurrentPerson person, WorkCards cards, EvidenceView view,
			Competencies competencies, Assignments assignments, EvidenceTexts texts) {
		this.administered = administered;
		this.person = person;
		this.cards = cards;
		this.view = view;
		this.competencies = competencies;
		this.assignments = assignments;
		this.texts = texts;
	}

	/** So that pages can ask for errors when there are none. */
	@ModelAttribute("errors")
	Map<String, String> errors() {
		return Map.of();
	}

	@GetMapping
	String people(@RequestParam(defaultValue = "0") int page, Model model) {
		Organization organization = this.administered.get();
		Slice<WorkCard> cards = this.cards.of(organization.id(), this.person.id(), Math.max(page, 0));
		List<String> accounts = cards.getContent().stream().map(WorkCard::account).toList();
		model.addAttribute("organization", organization);
		model.addAttribute("cards", cards);
		model.addAttribute("standings", this.view.people(organization.id(), accounts));
		return "evidence/people";
	}

	@GetMapping("/{individual}")
	String person(@PathVariable UUID individual, Model model) {
		return show(this.administered.get(), individual, model);
	}

	private String show(Organization organization, UUID individual, Model model) {
		WorkCard card = this.cards.get(organization.id(), individual, this.person.id());
		ProfessionalStanding standing = this.view.people(organization.id(), List.of(card.account()))
			.get(card.account());
		model.addAttribute("organization", organization);
		model.addAttribute("card", card);
		model.addAttribute("standing", standing);
		model.addAttribute("chosen", chosen(organization.id(), standing));
		return "evidence/person";
	}

	@PostMapping("/{individual}/assign")
	String assign(@PathVariable UUID individual, @RequestParam UUID organization,
			@RequestParam(defaultValue = "") String competency, Model model, RedirectAttributes next) {
		Organization shown = this.administered.get(organization);
		if (competency.isBlank()) {
			model.addAttribute("errors", Map.of("competency", this.texts.say("evidence.competency.missing")));
			return show(shown, individual, model);
		}
		WorkCard card = this.cards.get(organization, individual, this.person.id());
		CompetencyKey key = ChoiceCode.parse(competency);
		this.assignments.assign(organization, card.account(), key, this.person.id());
		return told(next, "evidence.person.assigned", card, key);
	}

	@PostMapping("/{individual}/unassign")
	String unassign(@PathVariable UUID individual, @RequestParam UUID organization, @RequestParam String competency,
			RedirectAttributes next) {
		WorkCard card = this.cards.get(organization, individual, this.person.id());
		CompetencyKey key = ChoiceCode.parse(competency);
		this.assignments.unassign(organization, card.account(), key, this.person.id());
		return told(next, "evidence.person.unassigned.done", card, key);
	}

	private String told(RedirectAttributes next, String what, WorkCard card, CompetencyKey key) {
		next.addFlashAttribute("done", this.texts.say(what, card.name(), this.texts.name(key)));
		return "redirect:/evidence/people/" + card.id();
	}

	/** What he is not assigned to yet. */
	private Map<String, String> chosen(UUID organization, ProfessionalStanding standing) {
		List<CompetencyKey> assigned = standing.assignments()
			.stream()
			.map(ProfessionalStanding.ShownAssignment::key)
			.toList();
		Map<String, String> options = new LinkedHashMap<>();
		this.competencies.chosen(organization)
			.stream()
			.filter(key -> !assigned.contains(key))
			.forEach(key -> options.put(ChoiceCode.of(key), this.texts.name(key)));
		return options;
	}

}
