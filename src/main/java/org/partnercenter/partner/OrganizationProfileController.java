package org.partnercenter.partner;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.partnercenter.access.CurrentPerson;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a Global Administrator changes what his organization says about itself. */
@Controller
@RequestMapping("/organization/profile")
class OrganizationProfileController {

	/** Whoever sends one of these has not used our page. */
	private static final Set<String> FIXED = Set.of("legalName", "country", "partnerProgramId", "standing");

	private final AdministeredOrganization administered;

	private final OrganizationProfiles profiles;

	private final ProfileQuestions questions;

	private final CurrentPerson person;

	private final MessageSource texts;

	OrganizationProfileController(AdministeredOrganization administered, OrganizationProfiles profiles,
			ProfileQuestions questions, CurrentPerson person, MessageSource texts) {
		this.administered = administered;
		this.profiles = profiles;
		this.questions = questions;
		this.person = person;
		this.texts = texts;
	}

	/** So that pages can ask for errors when there are none. */
	@ModelAttribute("errors")
	Map<String, String> errors() {
		return Map.of();
	}

	@GetMapping
	String show(Locale language, Model model) {
		Organization organization = this.administered.get();
		return page(organization, this.profiles.details(organization.id()), this.profiles.answers(organization.id()),
				language, model);
	}

	@PostMapping
	String change(@RequestParam("organization") UUID shown, @RequestParam MultiValueMap<String, String> typed,
			Locale language, Model model, RedirectAttributes next) {
		if (typed.keySet().stream().anyMatch(FIXED::contains)) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		Organization organization = this.administered.get(shown);
		OrganizationAnswers form = new OrganizationAnswers(typed, this.questions.sections(language));
		Map<String, String> wrong = new LinkedHashMap<>(form.wrong());
		if (wrong.isEmpty()) {
			wrong.putAll(this.profiles.change(organization.id(), form.details(), form.answers(), this.person.id()));
		}
		if (wrong.isEmpty()) {
			next.addFlashAttribute("told", "partner.profile.saved");
			return "redirect:/organization/profile";
		}
		wrong.replaceAll((field, key) -> this.texts.getMessage(key, null, language));
		model.addAttribute("errors", wrong);
		model.addAttribute("employees", typed.getFirst("employees"));
		return page(organization, form.details(), form.answers(), language, model);
	}

	private String page(Organization organization, OrganizationDetails details, OrganizationProfile answers,
			Locale language, Model model) {
		model.addAttribute("organization", organization);
		model.addAttribute("countryName", CountryChoices.nameOf(organization.country(), language));
		model.addAttribute("details", details);
		model.addAttribute("sections", this.questions.sections(language));
		model.addAttribute("chosen", OrganizationAnswers.chosen(answers));
		if (!model.containsAttribute("employees")) {
			model.addAttribute("employees", answers.employees());
		}
		return "partner/profile";
	}

}
