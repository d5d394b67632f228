package org.partnercenter.portal;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.i18n.LocaleContextHolder;

/** What the layout shows around a page; asked only when a page is really drawn. */
public class Shell {

	private final PortalSettings settings;

	private final HttpServletRequest request;

	Shell(PortalSettings settings, HttpServletRequest request) {
		this.settings = settings;
		this.request = request;
	}

	public String programName() {
		return this.settings.programName();
	}

	/** How the Regional Service Center is reached; empty: not said. */
	public String serviceCenter() {
		return this.settings.serviceCenter();
	}

	/** Nobody: null. */
	public String personName() {
		Principal person = this.request.getUserPrincipal();
		return person == null ? null : person.getName();
	}

	/** Main points of the menu; those the person may not use are not in it. */
	public List<MenuItem> menu() {
		return List.of();
	}

	/** The language of the texts, which is English where a translation is missing. */
	public Language language() {
		Locale locale = LocaleContextHolder.getLocale();
		return Language.serving(locale).filter(Language::hasTexts).orElse(Language.ENGLISH);
	}

	/** The languages a person can choose. */
	public List<Language> languages() {
		return Arrays.stream(Language.values()).filter(Language::hasTexts).toList();
	}

	/** Where a person returns to who changes the language on this page. */
	public String path() {
		boolean canReturn = "GET".equals(this.request.getMethod()) && !Trouble.isThere(this.request);
		return canReturn ? this.request.getRequestURI() : "/";
	}

	/**
	 * Whether we say that something went wrong on our side, and so ask nobody anything.
	 */
	public boolean isTroubled() {
		return Trouble.isOurs(this.request);
	}

}
