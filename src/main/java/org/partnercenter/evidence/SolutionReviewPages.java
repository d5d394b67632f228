package org.partnercenter.evidence;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.NotFound;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the Regional Service Center verifies claimed solutions, or refuses them. */
@Controller
@RequestMapping("/staff/evidence/solutions")
class SolutionReviewPages {

	static final int LONGEST_REASON = 1000;

	private static final String BACK = "redirect:/staff/evidence/solutions";

	private final SolutionReviews reviews;

	private final Organizations organizations;

	private final CurrentPerson person;

	private final EvidenceTexts texts;

	SolutionReviewPages(SolutionReviews reviews, Organizations organizations, CurrentPerson person,
			EvidenceTexts texts) {
		this.reviews = reviews;
		this.organizations = organizations;
		this.person = person;
		this.texts = texts;
	}

	/** So that pages can ask for errors when there are none. */
	@ModelAttribute("errors")
	Map<String, String> errors() {
		return Map.of();
	}

	@GetMapping
	String waiting(Model model) {
		demandClerk();
		List<ShownSolution> waiting = this.reviews.waiting();
		model.addAttribute("waiting", waiting);
		model.addAttribute("organizations",
				waiting.stream()
					.map(ShownSolution::organization)
					.distinct()
					.map(this.organizations::get)
					.collect(Collectors.toMap(Organization::id, organization -> organization)));
		return "evidence/solution-reviews";
	}

	@PostMapping("/{solution}/verify")
	String verify(@PathVariable UUID solution, RedirectAttributes next) {
		demandClerk();
		return told(next, this.reviews.verify(solution, this.person.id()), "evidence.review.verified");
	}

	@PostMapping("/{solution}/refuse")
	String refuse(@PathVariable UUID solution, @RequestParam(defaultValue = "") String reason, Model model,
			RedirectAttributes next) {
		demandClerk();
		String given = reason.strip();
		if (given.isEmpty() || given.length() > LONGEST_REASON) {
			String sentence = this.texts.say(
					given.isEmpty() ? "evidence.review.reason.missing" : "evidence.review.reason.long", LONGEST_REASON);
			model.addAttribute("errors", Map.of("reason-" + solution, sentence));
			model.addAttribute("reasons", Map.of(solution, reason));
			return waiting(model);
		}
		return told(next, this.reviews.refuse(solution, this.person.id(), given), "evidence.review.refused");
	}

	private String told(RedirectAttributes next, boolean decided, String what) {
		next.addFlashAttribute(decided ? "done" : "error", this.texts.say(decided ? what : "evidence.review.tooLate"));
		return BACK;
	}

	private void demandClerk() {
		if (!this.person.isIn(StaffGroups.REGIONAL_SERVICE_CENTER)) {
			throw new NotFound();
		}
	}

}
