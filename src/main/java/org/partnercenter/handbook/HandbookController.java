package org.partnercenter.handbook;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.partnercenter.access.NotFound;
import org.partnercenter.diagram.Mark;
import org.partnercenter.form.Forms;

/** Processes, tables and forms, as they are deployed at this moment. */
@Controller
@RequestMapping("/handbook")
class HandbookController {

	private final Processes processes;

	private final Tables tables;

	private final Forms forms;

	private final Mentions mentions;

	private final Enforcement enforcement;

	private final Use use;

	private final Readers readers;

	private final HandbookWords words;

	HandbookController(Processes processes, Tables tables, Forms forms, Mentions mentions, Enforcement enforcement,
			Use use, Readers readers, HandbookWords words) {
		this.processes = processes;
		this.tables = tables;
		this.forms = forms;
		this.mentions = mentions;
		this.enforcement = enforcement;
		this.use = use;
		this.readers = readers;
		this.words = words;
	}

	@ModelAttribute("words")
	HandbookWords words() {
		return this.words;
	}

	@GetMapping
	String overview(Locale language, Model model) {
		List<ProcessPage> all = this.processes.all(language);
		List<Enforced> rules = this.enforcement.all(language);
		model.addAttribute("processes", all);
		model.addAttribute("runs", this.use.ofProcesses());
		model.addAttribute("tables", this.tables.newest());
		model.addAttribute("forms", all.stream().flatMap(page -> page.forms().stream()).distinct().sorted().toList());
		model.addAttribute("rules", rules.size());
		model.addAttribute("nowhere", rules.stream().filter(Enforced::isNowhere).count());
		return "handbook/overview";
	}

	@GetMapping("/processes/{process}")
	String process(@PathVariable String process, Locale language, Model model) {
		ProcessPage page = this.processes.find(process, language).orElseThrow(NotFound::new);
		model.addAttribute("page", page);
		model.addAttribute("runs", this.use.ofSteps(process));
		model.addAttribute("marks",
				page.steps()
					.stream()
					.filter(step -> step.role() != null)
					.map(step -> Mark.of(step.id(), "taken"))
					.toList());
		model.addAttribute("inspector", this.readers.inspect());
		return "handbook/process";
	}

	/**
	 * @param version {@code null} for the newest
	 */
	@GetMapping("/tables/{table}")
	String table(@PathVariable String table, @RequestParam(required = false) Integer version, Locale language,
			Model model) {
		model.addAttribute("page", this.tables.find(table, version).orElseThrow(NotFound::new));
		model.addAttribute("classes", this.mentions.readersOf(table));
		model.addAttribute("steps",
				this.processes.all(language)
					.stream()
					.flatMap(page -> page.steps()
						.stream()
						.filter(step -> step.tables().contains(table))
						.map(step -> new Place(page.model().process(), step.id(), step.name())))
					.toList());
		return "handbook/table";
	}

	@GetMapping("/forms/{form}")
	String form(@PathVariable String form, Locale language, Model model) {
		List<FormUse> uses = this.processes.all(language)
			.stream()
			.flatMap(page -> page.steps()
				.stream()
				.filter(step -> form.equals(step.step().form()))
				.map(step -> new FormUse(page, step)))
			.sorted(Comparator.comparing(use -> use.page().model().process()))
			.toList();
		FormUse first = uses.stream().findFirst().orElseThrow(NotFound::new);
		model.addAttribute("form", form);
		model.addAttribute("uses", uses);
		model.addAttribute("fields",
				this.forms.facts(first.page().model().definitionId(), first.step().id(), language));
		return "handbook/form";
	}

	/** A step that uses a form. */
	record FormUse(ProcessPage page, StepPage step) {
	}

}
