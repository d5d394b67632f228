package org.partnercenter.backoffice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.access.CurrentPerson;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.People;
import org.partnercenter.privacy.ErasureRefused;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where the service center files wishes to be erased, and has them done. The address is
 * sent in the body, so that it stands in no log.
 */
@Controller
@RequestMapping("/staff/erasures")
class ErasurePages {

	private final Erasures erasures;

	private final Accounts accounts;

	private final People people;

	private final CurrentPerson person;

	private final MessageSource texts;

	private final Clock clock;

	ErasurePages(Erasures erasures, Accounts accounts, People people, CurrentPerson person, MessageSource texts,
			Clock clock) {
		this.clock = clock;
		this.erasures = erasures;
		this.accounts = accounts;
		this.people = people;
		this.person = person;
		this.texts = texts;
	}

	@GetMapping
	String list(Model model) {
		return draw(new Erasures.Filing("", "", "", ""), model);
	}

	@PostMapping
	String file(@RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String way,
			@RequestParam(defaultValue = "") String reference, @RequestParam(defaultValue = "") String recognized,
			Model model, Locale language, HttpServletResponse response, RedirectAttributes next) {
		Erasures.Filing typed = new Erasures.Filing(email, way, reference.strip(), recognized);
		Map<String, String> errors = this.erasures.file(typed, this.person.id());
		if (errors.isEmpty()) {
			next.addFlashAttribute("notice", "backoffice.erasure.filed");
			return "redirect:/staff/erasures";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
		model.addAttribute("errors", sentences(errors, language));
		return draw(typed, model);
	}

	@GetMapping("/{erasure}")
	String show(@PathVariable UUID erasure, Model model) {
		ErasureRequest request = this.erasures.open(erasure);
		model.addAttribute("line", line(request));
		model.addAttribute("organizations",
				this.people.organizationsOf(request.account()).stream().map(Organization::displayName).toList());
		model.addAttribute("own", request.filedBy().equals(this.person.id()));
		model.addAttribute("from", day(this.erasures.from(request)));
		model.addAttribute("early", LocalDate.now(this.clock).isBefore(this.erasures.from(request)));
		return "backoffice/erasure";
	}

	@PostMapping("/{erasure}/confirm")
	String confirm(@PathVariable UUID erasure, @RequestParam(defaultValue = "") String confirm, Model model,
			Locale language, HttpServletResponse response, RedirectAttributes next) {
		Map<String, String> errors;
		try {
			String from = day(this.erasures.from(this.erasures.open(erasure)));
			errors = sentences(this.erasures.confirm(erasure, confirm, this.person.id()), language, from);
		}
		catch (ErasureRefused ex) {
			errors = Map.of("confirm", this.texts.getMessage("backoffice.erasure.error.last",
					new Object[] { ex.organization() }, language));
		}
		if (errors.isEmpty()) {
			next.addFlashAttribute("notice", "backoffice.erasure.done");
			return "redirect:/staff/erasures";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
		model.addAttribute("errors", errors);
		model.addAttribute("confirm", confirm);
		return show(erasure, model);
	}

	@PostMapping("/{erasure}/drop")
	String drop(@PathVariable UUID erasure, RedirectAttributes next) {
		this.erasures.drop(erasure, this.person.id());
		next.addFlashAttribute("notice", "backoffice.erasure.dropped");
		return "redirect:/staff/erasures";
	}

	private String draw(Erasures.Filing typed, Model model) {
		model.addAttribute("typed", typed);
		model.addAttribute("ways", choices("way", List.of("LETTER", "PHONE", "COUNTER")));
		model.addAttribute("recognitions", choices("recognized", List.of("DOCUMENT", "SIGNATURE", "CALL_BACK")));
		model.addAttribute("lines", this.erasures.open().stream().map(this::line).toList());
		return "backoffice/erasures";
	}

	private Map<String, String> choices(String name, List<String> values) {
		Map<String, String> choices = new LinkedHashMap<>();
		values.forEach(value -> choices.put(value, text("backoffice.erasure." + name + "." + value)));
		return choices;
	}

	private Line line(ErasureRequest request) {
		Account about = this.accounts.get(request.account());
		return new Line(request, about.name(), about.email(), this.accounts.get(request.filedBy()).name(),
				text("backoffice.erasure.way." + request.way()),
				text("backoffice.erasure.recognized." + request.recognized()));
	}

	private static String day(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
			.withLocale(LocaleContextHolder.getLocale())
			.format(day);
	}

	private String text(String key) {
		return this.texts.getMessage(key, null, LocaleContextHolder.getLocale());
	}

	private Map<String, String> sentences(Map<String, String> errors, Locale language, Object... arguments) {
		Map<String, String> sentences = new LinkedHashMap<>();
		errors.forEach((field, key) -> sentences.put(field, this.texts.getMessage(key, arguments, language)));
		return sentences;
	}

	/** A wish in the words of the reader; the address is missing of who is gone. */
	record Line(ErasureRequest request, String name, String address, String filedBy, String way, String recognized) {

	}

}
