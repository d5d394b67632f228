package org.partnercenter.evidence;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.evidence.CustomerReferences.Asked;
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

/**
 * The organization's customer references, for its Global Administrators.
 */
@Controller
@RequestMapping("/evidence/references")
class ReferencePages {

	private static final String BACK = "redirect:/evidence/references";

	private final AdministeredOrganization administered;

	private final CurrentPerson person;

	private final EvidenceView view;

	private final CustomerReferences references;

	private final Competencies competencies;

	private final ReferenceLanguages languages;

	private final EvidenceTexts texts;

	private final Clock clock;

	ReferencePages(AdministeredOrganization administered, CurrentPerson person, EvidenceView view,
			CustomerReferences references, Competencies competencies, ReferenceLanguages languages, EvidenceTexts texts,
			Clock clock) {
		this.administered = administered;
		this.person = person;
		this.view = view;
		this.references = references;
		this.competencies = competencies;
		this.languages = languages;
		this.texts = texts;
		this.clock = clock;
	}

	@GetMapping
	String references(Locale reader, Model model) {
		Organization organization = this.administered.get();
		return show(organization, ReferenceForm.empty(organization.id(), this.languages.suggested(reader)), Map.of(),
				model);
	}

	private String show(Organization organization, ReferenceForm typed, Map<String, String> errors, Model model) {
		model.addAttribute("organization", organization);
		model.addAttribute("references", this.references.of(organization.id()));
		model.addAttribute("competencies", competencies(organization));
		model.addAttribute("chosen", this.competencies.chosen(organization.id()));
		model.addAttribute("languages", this.languages.all());
		model.addAttribute("today", this.view.today(organization.id()));
		model.addAttribute("now", this.clock.instant());
		model.addAttribute("typed", typed);
		model.addAttribute("errors", errors);
		return "evidence/references";
	}

	@PostMapping
	String ask(@ModelAttribute("typed") ReferenceForm typed, Model model, RedirectAttributes next) {
		Organization organization = this.administered.get(typed.organization());
		Map<String, String> errors = new LinkedHashMap<>();
		typed.errors(this.languages.all().keySet(), competencies(organization).keySet())
			.forEach((field, key) -> errors.put(field, this.texts.say(key)));
		if (errors.isEmpty()) {
			Asked asked = this.references.ask(organization.id(), typed.request(), this.person.id());
			if (asked == Asked.ASKED) {
				return done(next, "reference.asked", typed.customer());
			}
			errors.put("email", this.texts.say("reference.error." + asked));
		}
		return show(organization, typed, errors, model);
	}

	@PostMapping("/{reference}/again")
	String askAgain(@PathVariable UUID reference, @RequestParam UUID organization, RedirectAttributes next) {
		Asked asked = this.references.askAgain(organization, reference, this.person.id());
		if (asked != Asked.ASKED) {
			next.addFlashAttribute("error", this.texts.say("reference.error." + asked));
			return BACK;
		}
		return done(next, "reference.askedAgain");
	}

	@PostMapping("/{reference}/withdraw")
	String withdraw(@PathVariable UUID reference, @RequestParam UUID organization, RedirectAttributes next) {
		this.references.withdraw(organization, reference, this.person.id());
		return done(next, "reference.withdrawn");
	}

	@PostMapping("/{reference}/assign")
	String assign(@PathVariable UUID reference, @RequestParam UUID organization,
			@RequestParam(defaultValue = "") String competency, RedirectAttributes next) {
		CompetencyKey key = competency.isEmpty() ? null : ChoiceCode.parse(competency);
		this.references.assign(organization, reference, key, this.person.id());
		return (key == null) ? done(next, "reference.unassigned")
				: done(next, "reference.assigned", this.texts.name(key));
	}

	private String done(RedirectAttributes next, String key, Object... arguments) {
		next.addFlashAttribute("done", this.texts.say(key, arguments));
		return BACK;
	}

	/** What a reference can be assigned to: code to name. */
	private Map<String, String> competencies(Organization organization) {
		List<CompetencyKey> chosen = this.competencies.chosen(organization.id());
		Map<String, String> names = new LinkedHashMap<>();
		chosen.forEach(key -> names.put(ChoiceCode.of(key), this.texts.name(key)));
		return names;
	}

}
