package org.partnercenter.portal;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.access.CurrentPerson;

/**
 * The language of the pages (D-28, R-200 to R-203): what the signed-in person chose, else
 * what this browser was told last, else the first supported entry of the browser's list,
 * else English. A language whose texts are still to come is English too, with its days
 * and countries: a page speaks one language.
 */
@Component("localeResolver")
class SiteLanguage implements LocaleResolver {

	private static final String COOKIE = "language";

	private static final String RESOLVED = SiteLanguage.class.getName();

	private final CurrentPerson person;

	private final Accounts accounts;

	SiteLanguage(CurrentPerson person, Accounts accounts) {
		this.person = person;
		this.accounts = accounts;
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		if (request.getAttribute(RESOLVED) instanceof Locale known) {
			return known;
		}
		Language language = ofAccount(request).or(() -> ofCookie(request))
			.orElseGet(() -> ofBrowser(Collections.list(request.getLocales())));
		Locale locale = (language.hasTexts() ? language : Language.ENGLISH).locale();
		request.setAttribute(RESOLVED, locale);
		return locale;
	}

	@Override
	public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
		Language language = Language.serving(locale).orElse(Language.ENGLISH);
		RememberedChoice.keep(COOKIE, language.tag(), request, response);
		this.person.find().ifPresent(account -> this.accounts.choose(account.id(), language.locale()));
		request.removeAttribute(RESOLVED);
	}

	/** English, when the list names none of our languages. */
	static Language ofBrowser(List<Locale> wanted) {
		return wanted.stream()
			.flatMap(locale -> Language.serving(locale).stream())
			.findFirst()
			.orElse(Language.ENGLISH);
	}

	private Optional<Language> ofAccount(HttpServletRequest request) {
		return Trouble.isOurs(request) ? Optional.empty()
				: this.person.find().map(Account::language).flatMap(Language::serving);
	}

	private static Optional<Language> ofCookie(HttpServletRequest request) {
		return RememberedChoice.of(COOKIE, request).flatMap(Language::tagged);
	}

}
