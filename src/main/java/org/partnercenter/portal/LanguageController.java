package org.partnercenter.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The language choice in the bar of every page. */
@Controller
class LanguageController {

	private final SiteLanguage site;

	LanguageController(SiteLanguage site) {
		this.site = site;
	}

	@PostMapping("/language")
	String choose(@RequestParam String language, @RequestParam(defaultValue = "/") String back,
			HttpServletRequest request, HttpServletResponse response) {
		Language chosen = Language.tagged(language)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
		this.site.setLocale(request, response, chosen.locale());
		return "redirect:" + OwnPath.checked(back);
	}

}
