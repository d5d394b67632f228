package org.partnercenter.enrollment;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.NotFound;
import org.partnercenter.form.Forms;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
import org.partnercenter.partner.People;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages before the first and after the last step of an enrollment. */
@Controller
@RequestMapping("/enrollment")
class EnrollmentController {

	/** What the search may hand over to the contact page. */
	private static final Set<String> TYPED = Set.of("legalName", "doingBusinessAs", "country", "state", "city",
			"website");

	private final Enrollments enrollments;

	private final EnrollmentProcess process;

	private final Organizations organizations;

	private final People people;

	private final Forms forms;

	private final CurrentPerson person;

	EnrollmentController(Enrollments enrollments, EnrollmentProcess process, Organizations organizations, People people,
			Forms forms, CurrentPerson person) {
		this.forms = forms;
		this.enrollments = enrollments;
		this.process = process;
		this.organizations = organizations;
		this.people = people;
		this.person = person;
	}

	/** Describes the steps; nothing starts before the button. */
	@GetMapping("/begin")
	String explain(@RequestParam Map<String, String> parameters, Model page) {
		this.enrollments.openOf(this.person.id())
			.ifPresent(open -> page.addAttribute("running", "/wizard/" + open.processInstanceId()));
		page.addAttribute("typed", typed(parameters));
		return "enrollment/begin";
	}

	/** Begins, or goes on with what was begun. */
	@PostMapping("/begin")
	String begin(@RequestParam Map<String, String> parameters) {
		Optional<Enrollment> open = this.enrollments.openOf(this.person.id());
		String instance = open.isPresent() ? open.get().processInstanceId()
				: this.process.begin(this.person.id(), null, typed(parameters));
		return "redirect:/wizard/" + instance;
	}

	/**
	 * "Create Enrollment" for a known organization, found by search. One
	 * that was a member before is enrolled anew by its own people only (D-22).
	 */
	@PostMapping("/known")
	String beginKnown(@RequestParam UUID organization, @RequestParam Map<String, String> parameters, Model page) {
		Organization known = this.organizations.find(organization).orElseThrow(NotFound::new);
		if (known.enrolled()) {
			return "redirect:/association/search?way=id&programId=" + known.partnerProgramId();
		}
		if (known.partnerProgramId() != null && !this.people.isAssociated(organization, this.person.id())) {
			page.addAttribute("organization", known);
			return "enrollment/returning";
		}
		Optional<Enrollment> open = this.enrollments.openOf(this.person.id())
			.filter(enrollment -> organization.equals(enrollment.knownOrganizationId()));
		String instance = open.isPresent() ? open.get().processInstanceId()
				: this.process.begin(this.person.id(), organization, typed(parameters));
		return "redirect:/wizard/" + instance;
	}

	/** The questions of the two profiles, to be read beforehand. */
	@GetMapping("/questions")
	String questions(Model page, Locale language) {
		page.addAttribute("profiles",
				List.of(this.forms.preview(EnrollmentProcess.KEY, "userTask_completeIndividualProfile", language),
						this.forms.preview(EnrollmentProcess.KEY, "userTask_completeOrganizationProfile", language)));
		return "enrollment/questions";
	}

	/** What became of an enrollment: congratulations, or the way it ended. */
	@GetMapping("/{id}")
	String ended(@PathVariable UUID id, Model page) {
		Enrollment enrollment = this.enrollments.find(id)
			.filter(found -> found.belongsTo(this.person.id()))
			.orElseThrow(NotFound::new);
		if (enrollment.isOpen()) {
			return "redirect:/wizard/" + enrollment.processInstanceId();
		}
		if (enrollment.outcome() == Enrollment.Outcome.ENROLLED) {
			page.addAttribute("organization", this.organizations.get(enrollment.organizationId()));
			return "enrollment/congratulations";
		}
		if (enrollment.outcome() == Enrollment.Outcome.LED_TO_ASSOCIATION) {
			page.addAttribute("organization", this.organizations.get(enrollment.knownOrganizationId()));
		}
		page.addAttribute("outcome", enrollment.outcome().name());
		return "enrollment/ended";
	}

	private static Map<String, String> typed(Map<String, String> parameters) {
		Map<String, String> typed = new HashMap<>(parameters);
		typed.keySet().retainAll(TYPED);
		typed.values().removeIf(text -> text.isBlank() || text.length() > 200);
		return typed;
	}

}
