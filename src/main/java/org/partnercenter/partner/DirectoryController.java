package org.partnercenter.partner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.partnercenter.partner.DirectorySearch.Criteria;
import org.partnercenter.partner.DirectorySearch.Results;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public directory of partners, for everybody. */
@Controller
class DirectoryController {

	private final DirectorySearch directory;

	private final CountryChoices countries;

	private final MessageSource texts;

	DirectoryController(DirectorySearch directory, CountryChoices countries, MessageSource texts) {
		this.directory = directory;
		this.countries = countries;
		this.texts = texts;
	}

	@GetMapping("/directory")
	String search(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String country,
			@RequestParam(defaultValue = "") String city, @RequestParam(defaultValue = "") String level,
			@RequestParam(defaultValue = "0") String page, Locale language, Model model) {
		Map<String, String> levels = levels(language);
		Map<String, String> known = this.countries.map(language);
		Criteria criteria = new Criteria(name, country, city, level);
		boolean offered = isOffered(country, known) && isOffered(level, levels);
		model.addAttribute("criteria", criteria);
		model.addAttribute("results",
				offered ? this.directory.find(criteria, number(page)) : new Results(List.of(), 0, false));
		model.addAttribute("countries", known);
		model.addAttribute("levels", levels);
		return "partner/directory";
	}

	private Map<String, String> levels(Locale language) {
		Map<String, String> levels = new LinkedHashMap<>();
		this.directory.levels()
			.forEach(each -> levels.put(each, this.texts.getMessage("level." + each, null, each, language)));
		return levels;
	}

	/** What no list offers finds nothing; the database might not even take it. */
	private static boolean isOffered(String choice, Map<String, String> list) {
		return choice.isBlank() || list.containsKey(choice);
	}

	private static int number(String page) {
		return page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 0;
	}

}
