package org.partnercenter.operations;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.notification.Backlog;

/**
 * What does not go on by itself, and the button to try it again when the cause is mended.
 */
@Controller
class OperationsController {

	private final Incidents incidents;

	private final Figures figures;

	private final Backlog mails;

	private final MailsTriedAgain again;

	private final CurrentPerson person;

	OperationsController(Incidents incidents, Figures figures, Backlog mails, MailsTriedAgain again,
			CurrentPerson person) {
		this.incidents = incidents;
		this.figures = figures;
		this.mails = mails;
		this.again = again;
		this.person = person;
	}

	@GetMapping("/operations")
	String page(Model model, Locale language) {
		model.addAttribute("steps", this.incidents.steps());
		model.addAttribute("mails", this.mails.failing());
		model.addAttribute("waiting", this.mails.waiting());
		model.addAttribute("unreached", this.mails.unreached());
		model.addAttribute("lateJobs", this.figures.lateJobs());
		model.addAttribute("failingJobs", this.figures.failingJobs());
		model.addAttribute("words", new Words(language));
		return "operations/operations";
	}

	@PostMapping("/operations/steps/again")
	String tryAgain(@RequestParam String process, @RequestParam String step, @RequestParam String message,
			RedirectAttributes next) {
		int tried = this.incidents.tryAgain(process, step, message, this.person.get().id());
		next.addFlashAttribute("tried", tried);
		return "redirect:/operations";
	}

	@PostMapping("/operations/mails/again")
	String sendAgain(RedirectAttributes next) {
		next.addFlashAttribute("sent", this.again.all(this.person.get().id()));
		return "redirect:/operations";
	}

	/** Moments as the reader writes them. */
	record Words(Locale language) {

		public String moment(Instant moment) {
			return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
				.withLocale(this.language)
				.format(moment.atZone(ZoneOffset.UTC)) + " UTC";
		}

	}

}
