package org.partnercenter.partner;

import java.util.Map;
import java.util.Optional;

import org.partnercenter.access.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * <em>Manage Your Individual Profile</em> in the chosen organization: one's own,
 * and nobody else's.
 */
@Controller
class ProfilePages {

	private static final String PAGE = "partner/account-profile";

	private final CurrentPerson person;

	private final CurrentOrganization current;

	private final PersonalProfiles profiles;

	private final CertificationIds certifications;

	private final Sentences sentences;

	ProfilePages(CurrentPerson person, CurrentOrganization current, PersonalProfiles profiles,
			CertificationIds certifications, Sentences sentences) {
		this.person = person;
		this.current = current;
		this.profiles = profiles;
		this.certifications = certifications;
		this.sentences = sentences;
	}

	@GetMapping("/individual/profile")
	String profile(Model model) {
		Optional<Organization> organization = this.current.find();
		model.addAttribute("errors", Map.of());
		organization.ifPresent(chosen -> {
			PersonalProfile own = this.profiles.of(chosen.id(), this.person.id(), this.person.id());
			model.addAttribute("organization", chosen);
			model.addAttribute("form", ProfileForm.of(own));
		});
		return PAGE;
	}

	@PostMapping("/individual/profile")
	String save(@ModelAttribute("form") ProfileForm form, Model model, RedirectAttributes next) {
		Organization organization = this.current.get();
		if (!organization.id().equals(form.organization())) {
			next.addFlashAttribute("error", this.sentences.say("people.error.otherOrganization"));
			return "redirect:/individual/profile";
		}
		Map<String, String> errors = form.errors(this.sentences);
		if (errors.isEmpty() && this.profiles.edit(organization.id(), this.person.id(),
				form.profile()) == CertificationIds.Answer.TAKEN) {
			errors.put("certificationId", this.sentences.say(taken(form)));
		}
		if (errors.isEmpty()) {
			next.addFlashAttribute("done", this.sentences.say("people.done.profile"));
			return "redirect:/individual/profile";
		}
		model.addAttribute("errors", errors);
		model.addAttribute("organization", organization);
		return PAGE;
	}

	private String taken(ProfileForm form) {
		return this.certifications.isOwn(form.profile().certificationId(), this.person.id())
				? "people.error.certificationElsewhere" : "people.error.certificationContested";
	}

}
