package org.partnercenter.cases;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.partnercenter.cases.CaseList.Page;
import org.partnercenter.diagram.Models;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All cases, and the way of each, for auditors: they read, and change nothing. */
@Controller
class CasePages {

	private final CaseList list;

	private final CaseFiles files;

	private final Models models;

	private final MessageSource texts;

	private final Clock clock;

	CasePages(CaseList list, CaseFiles files, Models models, MessageSource texts, Clock clock) {
		this.list = list;
		this.files = files;
		this.models = models;
		this.texts = texts;
		this.clock = clock;
	}

	@GetMapping("/cases")
	String list(@RequestParam Map<String, String> typed, Locale language, Model model) {
		CaseForm form = CaseForm.of(typed);
		Map<String, String> errors = new LinkedHashMap<>();
		CaseFilter filter = form.read(this.models, errors);
		CaseWords words = show(model, language);
		CaseKey after = CaseKey.parse(typed.getOrDefault("after", "")).orElse(null);
		Page page = this.list.page(this.list.conditions(filter), after);
		model.addAttribute("form", form);
		model.addAttribute("errors", ProcessPages.sentences(errors, words));
		model.addAttribute("page", page);
		model.addAttribute("processes", sorted(this.list.processes()));
		model.addAttribute("states", states(words));
		model.addAttribute("steps", steps(filter.process()));
		return "cases/cases";
	}

	@GetMapping("/cases/{instance}")
	String show(@PathVariable("instance") String instance, Locale language, Model model) {
		CaseFile file = this.files.of(instance);
		CaseWords words = show(model, language);
		model.addAttribute("file", file);
		model.addAttribute("marks", file.marks(words));
		return "cases/case";
	}

	/** How many rows a file will have, before it is asked for. */
	@GetMapping("/cases/export")
	String export(@RequestParam Map<String, String> typed, Locale language, Model model) {
		CaseForm form = CaseForm.of(typed);
		Map<String, String> errors = new LinkedHashMap<>();
		CaseFilter filter = form.read(this.models, errors);
		CaseWords words = show(model, language);
		model.addAttribute("form", form);
		model.addAttribute("errors", ProcessPages.sentences(errors, words));
		model.addAttribute("count", this.list.count(this.list.conditions(filter)));
		return "cases/export";
	}

	private CaseWords show(Model model, Locale language) {
		CaseWords words = new CaseWords(this.texts, language);
		model.addAttribute("words", words);
		model.addAttribute("now", this.clock.instant());
		return words;
	}

	/** By name. */
	private static Map<String, String> sorted(Map<String, String> processes) {
		Map<String, String> byName = new TreeMap<>();
		processes.forEach((key, name) -> byName.put(name + "\n" + key, key));
		Map<String, String> sorted = new LinkedHashMap<>();
		byName.values().forEach(key -> sorted.put(key, processes.get(key)));
		return sorted;
	}

	private static Map<String, String> states(CaseWords words) {
		Map<String, String> states = new LinkedHashMap<>();
		Arrays.stream(CaseState.values())
			.forEach(state -> states.put(state.name(), words.text("cases.state." + state)));
		return states;
	}

	/** Where a case of the process can stand. */
	private Map<String, String> steps(String process) {
		Map<String, String> steps = new LinkedHashMap<>();
		if (process != null) {
			this.models.newest(process)
				.stream()
				.flatMap(model -> model.steps().stream())
				.filter(step -> step.isActivity() || step.type().contains("atchEvent"))
				.forEach(step -> steps.put(step.id(), step.name()));
		}
		return steps;
	}

}
