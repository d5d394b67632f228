package org.partnercenter.portal;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.partnercenter.access.Accounts;
import org.partnercenter.access.CurrentPerson;

/** Asks for the country at the first visit. */
@Controller
class CountryController {

	static final String COOKIE = "country";

	private final CurrentPerson person;

	private final Accounts accounts;

	private final MessageSource texts;

	CountryController(CurrentPerson person, Accounts accounts, MessageSource texts) {
		this.person = person;
		this.accounts = accounts;
		this.texts = texts;
	}

	@GetMapping("/country")
	String ask(@RequestParam(defaultValue = "/") String back, HttpServletRequest request, Locale locale, Model model) {
		String hinted = Countries.hintedAt(List.copyOf(Collections.list(request.getLocales())));
		String known = RememberedChoice.of(COOKIE, request).filter(Countries::exists).orElse(hinted);
		return page(known, back, Map.of(), locale, model);
	}

	@PostMapping("/country")
	String choose(@RequestParam(defaultValue = "") String country, @RequestParam(defaultValue = "/") String back,
			HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
		if (!Countries.exists(country)) {
			String sentence = this.texts.getMessage("portal.country.missing", null, locale);
			return page(null, back, Map.of(COOKIE, sentence), locale, model);
		}
		RememberedChoice.keep(COOKIE, country, request, response);
		this.person.find().ifPresent(account -> this.accounts.country(account.id(), country));
		return "redirect:" + OwnPath.checked(back);
	}

	private static String page(String country, String back, Map<String, String> errors, Locale locale, Model model) {
		model.addAttribute("country", country);
		model.addAttribute("countries", Countries.in(locale));
		model.addAttribute("back", OwnPath.checked(back));
		model.addAttribute("errors", errors);
		return "portal/country";
	}

}
