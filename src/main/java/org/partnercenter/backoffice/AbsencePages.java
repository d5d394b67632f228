package org.partnercenter.backoffice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

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

/** Where staff and administrators say when they are away, and who stands in for them. */
@Controller
@RequestMapping("/account/absence")
class AbsencePages {

	private final Absences absences;

	private final Colleagues colleagues;

	private final CurrentPerson person;

	private final MessageSource texts;

	AbsencePages(Absences absences, Colleagues colleagues, CurrentPerson person, MessageSource texts) {
		this.absences = absences;
		this.colleagues = colleagues;
		this.person = person;
		this.texts = texts;
	}

	@GetMapping
	String show(Model model, Locale language) {
		return draw(Map.of(), Map.of(), model, language);
	}

	@PostMapping
	String plan(@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String until,
			@RequestParam(defaultValue = "") String deputy, Model model, Locale language, HttpServletResponse response,
			RedirectAttributes next) {
		Map<String, String> errors = this.absences.plan(this.person.id(), day(from), day(until), deputy);
		if (errors.isEmpty()) {
			next.addFlashAttribute("notice", "backoffice.absence.planned");
			return "redirect:/account/absence";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
		return draw(Map.of("from", from, "until", until, "deputy", deputy), errors, model, language);
	}

	@PostMapping("/delete")
	String cancel(@RequestParam UUID absence, RedirectAttributes next) {
		this.absences.cancel(this.person.id(), absence);
		next.addFlashAttribute("notice", "backoffice.absence.cancelled");
		return "redirect:/account/absence";
	}

	/** Whoever is in no group has no tasks that others could do. */
	private String draw(Map<String, String> typed, Map<String, String> errors, Model model, Locale language) {
		String account = this.person.id();
		if (this.colleagues.groupsOf(account).isEmpty()) {
			throw new NotFound();
		}
		Map<String, String> sentences = new LinkedHashMap<>();
		errors.forEach((field, key) -> sentences.put(field, this.texts.getMessage(key, null, language)));
		model.addAttribute("typed", typed);
		model.addAttribute("errors", sentences);
		model.addAttribute("colleagues", sorted(this.colleagues.of(account)));
		model.addAttribute("own", lines(this.absences.of(account), language));
		model.addAttribute("others", lines(this.absences.withDeputy(account), language));
		return "backoffice/absence";
	}

	private List<Line> lines(List<Absence> absences, Locale language) {
		DateTimeFormatter days = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language);
		return absences.stream()
			.map(absence -> new Line(absence.id(), days.format(absence.firstDay()), days.format(absence.lastDay()),
					this.colleagues.name(absence.deputy()), this.colleagues.name(absence.account()), absence.begun()))
			.toList();
	}

	private static Map<String, String> sorted(Map<String, String> names) {
		Map<String, String> sorted = new LinkedHashMap<>();
		names.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
			.forEach(name -> sorted.put(name.getKey(), name.getValue()));
		return sorted;
	}

	private static LocalDate day(String typed) {
		try {
			return LocalDate.parse(typed);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	record Line(UUID id, String from, String until, String deputy, String person, boolean begun) {

	}

}
