package org.partnercenter.evidence;

import java.util.Map;

import org.partnercenter.access.NotFound;
import org.partnercenter.evidence.ReferenceAnswers.Opened;
import org.partnercenter.partner.Organizations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The one page for the customer, who has no account. Opening it changes nothing: mail
 * scanners open links, too.
 */
@Controller
@RequestMapping("/reference/{token}")
class ReferenceAnswerPages {

	private static final int LONGEST_ANSWER = 2000;

	private final ReferenceAnswers answers;

	private final Organizations organizations;

	private final EvidenceTexts texts;

	ReferenceAnswerPages(ReferenceAnswers answers, Organizations organizations, EvidenceTexts texts) {
		this.answers = answers;
		this.organizations = organizations;
		this.texts = texts;
	}

	@GetMapping
	String open(@PathVariable String token, Model model) {
		return show(this.answers.open(token).orElseThrow(NotFound::new), token, model);
	}

	@PostMapping
	String answer(@PathVariable String token, @RequestParam(defaultValue = "") String decision,
			@RequestParam(defaultValue = "") String answer, Model model) {
		Opened opened = this.answers.open(token).orElseThrow(NotFound::new);
		String error = !decision.matches("ACCEPT|DECLINE") ? "decision" : isWrong(answer.strip()) ? "answer" : null;
		if (opened.waiting() && error != null) {
			model.addAttribute("errors", Map.of(error, this.texts.say("reference.error." + error)));
			model.addAttribute("decision", decision);
			model.addAttribute("answer", answer);
			return show(opened, token, model);
		}
		Opened taken = this.answers.answer(token, decision.equals("ACCEPT"), answer.isBlank() ? null : answer.strip())
			.orElseThrow(NotFound::new);
		if (!taken.waiting()) {
			return show(taken, token, model);
		}
		return "redirect:/reference/" + token;
	}

	/** Strange characters would not even be stored. */
	private static boolean isWrong(String answer) {
		return answer.length() > LONGEST_ANSWER || ReferenceForm.isStrange(answer.replaceAll("\\R|\t", ""));
	}

	private String show(Opened opened, String token, Model model) {
		ShownReference reference = opened.reference().shown();
		model.addAttribute("reference", reference);
		model.addAttribute("organization", this.organizations.get(opened.reference().organization()).displayName());
		model.addAttribute("token", token);
		model.addAttribute("over", (reference.state() == ReferenceState.ASKED) ? "UNANSWERED" : reference.state());
		if (!model.containsAttribute("errors")) {
			model.addAttribute("errors", Map.of());
		}
		return opened.waiting() ? "evidence/reference" : "evidence/reference-over";
	}

}
