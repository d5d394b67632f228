package org.partnercenter.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.NotFound;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.diagram.DrawnModel;
import org.partnercenter.diagram.Models;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Figures of all processes, and of each step of one. No person is named here: process
 * owners see these pages, too.
 */
@Controller
class ProcessPages {

	private final ProcessStatistics statistics;

	private final Models models;

	private final MessageSource texts;

	private final CurrentPerson person;

	private final Clock clock;

	ProcessPages(ProcessStatistics statistics, Models models, MessageSource texts, CurrentPerson person, Clock clock) {
		this.statistics = statistics;
		this.models = models;
		this.texts = texts;
		this.person = person;
		this.clock = clock;
	}

	@GetMapping("/processes")
	String list(Locale language, Model model) {
		model.addAttribute("words", new CaseWords(this.texts, language));
		model.addAttribute("processes", this.statistics.all());
		model.addAttribute("auditor", this.person.isIn(StaffGroups.AUDITORS));
		return "cases/processes";
	}

	/** With fields that begin with {@code other}, two slices side by side. */
	@GetMapping("/processes/{process}")
	String show(@PathVariable("process") String process, @RequestParam Map<String, String> typed, Locale language,
			Model model) {
		List<DrawnModel> versions = this.models.versions(process);
		if (versions.isEmpty()) {
			throw new NotFound();
		}
		Comparison asked = Comparison.read(typed, versions, LocalDate.now(this.clock));
		CaseWords words = new CaseWords(this.texts, language);
		Compared compared = this.statistics.compare(versions, asked);
		model.addAttribute("words", words);
		model.addAttribute("asked", asked);
		model.addAttribute("errors", sentences(asked.errors(), words));
		model.addAttribute("versions", versions(versions));
		model.addAttribute("compared", compared);
		model.addAttribute("marks", Heat.marks(compared.measured(), words));
		model.addAttribute("auditor", this.person.isIn(StaffGroups.AUDITORS));
		if (compared.other() != null) {
			model.addAttribute("otherMarks", Heat.marks(compared.other(), words));
		}
		return "cases/process";
	}

	/** The same map with sentences instead of their keys. */
	static Map<String, String> sentences(Map<String, String> keys, CaseWords words) {
		Map<String, String> sentences = new LinkedHashMap<>(keys);
		sentences.replaceAll((field, key) -> words.text(key));
		return sentences;
	}

	private static Map<String, String> versions(List<DrawnModel> versions) {
		Map<String, String> numbers = new LinkedHashMap<>();
		versions.forEach(version -> numbers.put(String.valueOf(version.version()), String.valueOf(version.version())));
		return numbers;
	}

}
