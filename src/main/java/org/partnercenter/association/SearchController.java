package org.partnercenter.association;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.partnercenter.form.Choices;
import org.partnercenter.partner.Found;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * "Find Your Organization": exactly one of three ways; what was typed stays on
 * the page.
 */
@Controller
class SearchController {

	private final OrganizationFinder finder;

	private final ObjectProvider<Choices> choices;

	SearchController(OrganizationFinder finder, ObjectProvider<Choices> choices) {
		this.finder = finder;
		this.choices = choices;
	}

	@GetMapping("/association/search")
	String search(@ModelAttribute("typed") SearchForm typed, Model page) {
		List<Choices.Option> countries = countries(LocaleContextHolder.getLocale());
		page.addAttribute("countries", countries);
		page.addAttribute("countryNames",
				countries.stream().collect(Collectors.toMap(Choices.Option::value, Choices.Option::label)));
		if (typed.asked()) {
			OrganizationFinder.Result result = this.finder.find(typed);
			page.addAttribute("errors", result.errors());
			List<Found> found = result.found();
			page.addAttribute("found", found);
			page.addAttribute("direct", result.direct());
			page.addAttribute("searched", result.errors().isEmpty());
		}
		return "association/search";
	}

	private List<Choices.Option> countries(Locale language) {
		return this.choices.stream()
			.filter(list -> list.name().equals("countries"))
			.findFirst()
			.map(list -> list.options(language))
			.orElseGet(List::of);
	}

}
