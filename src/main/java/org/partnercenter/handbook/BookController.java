package org.partnercenter.handbook;

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

/**
 * The rule book: each rule with what keeps it, what proves it and how often it is used.
 */
@Controller
@RequestMapping("/handbook/rules")
class BookController {

	private final Enforcement enforcement;

	private final Use use;

	private final Readers readers;

	private final HandbookWords words;

	BookController(Enforcement enforcement, Use use, Readers readers, HandbookWords words) {
		this.enforcement = enforcement;
		this.use = use;
		this.readers = readers;
		this.words = words;
	}

	@ModelAttribute("words")
	HandbookWords words() {
		return this.words;
	}

	/**
	 * @param area only this one; empty for all
	 * @param show {@code nowhere} or {@code unproven}; all else shows every rule
	 */
	@GetMapping
	String list(@RequestParam(defaultValue = "") String area, @RequestParam(defaultValue = "") String show,
			Locale language, Model model) {
		List<Enforced> all = this.enforcement.all(language);
		model.addAttribute("area", area);
		model.addAttribute("show", show);
		model.addAttribute("areas", all.stream().map(rule -> rule.rule().area()).distinct().toList());
		model.addAttribute("nowhere", all.stream().filter(Enforced::isNowhere).count());
		model.addAttribute("unproven", all.stream().filter(Enforced::isUnproven).count());
		model.addAttribute("rules",
				all.stream()
					.filter(rule -> area.isEmpty() || rule.rule().area().equals(area))
					.filter(rule -> fits(rule, show))
					.toList());
		return "handbook/rules";
	}

	@GetMapping("/{rule}")
	String rule(@PathVariable String rule, Locale language, Model model) {
		Enforced found = this.enforcement.find(rule, language).orElseThrow(NotFound::new);
		model.addAttribute("found", found);
		model.addAttribute("runs", this.use.of(found.atWork()));
		model.addAttribute("inspector", this.readers.inspect());
		return "handbook/rule";
	}

	private static boolean fits(Enforced rule, String show) {
		return switch (show) {
			case "nowhere" -> rule.isNowhere();
			case "unproven" -> rule.isUnproven();
			default -> true;
		};
	}

}
