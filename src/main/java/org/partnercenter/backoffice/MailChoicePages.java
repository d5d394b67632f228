package org.partnercenter.backoffice;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where staff and administrators choose how they hear of tasks. */
@Controller
@RequestMapping("/account/task-mails")
class MailChoicePages {

	private final MailChoices choices;

	private final Colleagues colleagues;

	private final CurrentPerson person;

	private final MessageSource texts;

	MailChoicePages(MailChoices choices, Colleagues colleagues, CurrentPerson person, MessageSource texts) {
		this.choices = choices;
		this.colleagues = colleagues;
		this.person = person;
		this.texts = texts;
	}

	@GetMapping
	String show(Model model, Locale language) {
		return draw(Map.of(), model, language);
	}

	@PostMapping
	String choose(@RequestParam(defaultValue = "") String choice, Model model, Locale language,
			HttpServletResponse response, RedirectAttributes next) {
		Optional<MailChoice> chosen = Arrays.stream(MailChoice.values())
			.filter(each -> each.name().equals(choice))
			.findFirst();
		if (chosen.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return draw(Map.of("choice", text("backoffice.mails.missing", language)), model, language);
		}
		account();
		this.choices.choose(this.person.id(), chosen.get());
		next.addFlashAttribute("notice", "backoffice.mails.saved");
		return "redirect:/account/task-mails";
	}

	private String draw(Map<String, String> errors, Model model, Locale language) {
		Map<String, String> options = new LinkedHashMap<>();
		for (MailChoice choice : MailChoice.values()) {
			options.put(choice.name(), text("backoffice.mails." + choice, language));
		}
		model.addAttribute("options", options);
		model.addAttribute("chosen", this.choices.of(account()).name());
		model.addAttribute("address", this.colleagues.reader(account()).map(Reader::address).orElse(null));
		model.addAttribute("errors", errors);
		return "backoffice/task-mails";
	}

	/** Whoever is in no group has no tasks of others. */
	private String account() {
		String account = this.person.id();
		if (this.colleagues.groupsOf(account).isEmpty()) {
			throw new NotFound();
		}
		return account;
	}

	private String text(String key, Locale language) {
		return this.texts.getMessage(key, null, language);
	}

}
