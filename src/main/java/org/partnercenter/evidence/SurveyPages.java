package org.partnercenter.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.partner.AdministeredOrganization;
import org.partnercenter.partner.Organization;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Customer satisfaction surveys of the organization, for its Global Administrators: take
 * part or not, and what of the responses counts.
 */
@Controller
@RequestMapping("/evidence/surveys")
class SurveyPages {

	private final AdministeredOrganization administered;

	private final CurrentPerson person;

	private final EvidenceView view;

	private final Surveys surveys;

	private final EvidenceTexts texts;

	SurveyPages(AdministeredOrganization administered, CurrentPerson person, EvidenceView view, Surveys surveys,
			EvidenceTexts texts) {
		this.administered = administered;
		this.person = person;
		this.view = view;
		this.surveys = surveys;
		this.texts = texts;
	}

	@GetMapping
	String surveys(Model model) {
		Organization organization = this.administered.get();
		EvidenceFile file = this.view.file(organization.id());
		LocalDate today = this.view.today(organization.id());
		model.addAttribute("organization", organization);
		model.addAttribute("since", file.surveyParticipationSince());
		model.addAttribute("surveys",
				file.surveys().stream().sorted(Comparator.comparing(Survey::closedOn).reversed()).toList());
		model.addAttribute("numbers", this.surveys.numbers(organization.id()));
		model.addAttribute("rule", this.view.surveyRule(today));
		model.addAttribute("today", today);
		return "evidence/surveys";
	}

	@PostMapping("/participation")
	String participate(@RequestParam UUID organization, @RequestParam(defaultValue = "false") boolean on,
			RedirectAttributes next) {
		if (on) {
			this.surveys.takePart(organization, this.person.id());
		}
		else {
			this.surveys.stop(organization, this.person.id());
		}
		next.addFlashAttribute("done", this.texts.say(on ? "evidence.survey.begun" : "evidence.survey.ended"));
		return "redirect:/evidence/surveys";
	}

}
