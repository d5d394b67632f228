package org.partnercenter.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.i18n.LocaleContextHolder;

/** What the layout shows around a page; asked only when a page is really drawn. */
public class Shell {

	private final PortalSettings settings;

	private final Standpoints standpoints;

	private final Summaries summaries;

	private final HttpServletRequest request;

	private Optional<Summary> summary;

	Shell(PortalSettings settings, Standpoints standpoints, Summaries summaries, HttpServletRequest request) {
		this.settings = settings;
		this.standpoints = standpoints;
		this.summaries = summaries;
		this.request = request;
	}

	public String getProgramName() {
		return this.settings.programName();
	}

	/** How the Regional Service Center is reached; empty: not said. */
	public String getServiceCenter() {
		return this.settings.serviceCenter();
	}

	/** The name of the signed-in person; null for a stranger. */
	public String getPersonName() {
		Standpoint person = person();
		return person.isStranger() ? null : person.account().name();
	}

	/** The person's own page; null where he has none. */
	public String getPersonPath() {
		Standpoint person = person();
		return person.isStranger() || person.isStaff() || person.isNewcomer() ? null : "/account";
	}

	/** Main points of the menu; those the person may not use are not in it. */
	public List<MenuItem> getMenu() {
		return isTroubled() ? List.of() : Menus.of(person(), isReenrolling(), this.request.getRequestURI());
	}

	/** The one button of the menu; null for whoever administers nothing. */
	public MenuItem getAction() {
		return isTroubled() ? null
				: Menus.action(person(), hasEnded(), isReenrolling(), this.request.getRequestURI()).orElse(null);
	}

	/** Lapsed or expired: it rises no more (D-22). */
	private boolean hasEnded() {
		return getSummary() != null && getSummary().membership() != null
				&& !getSummary().membership().phase().isMember();
	}

	/** Null for whoever acts for no organization. */
	public Summary getSummary() {
		if (this.summary == null) {
			this.summary = this.summaries.of(person());
		}
		return this.summary.orElse(null);
	}

	/** Whether the person can re-enroll his organization now. */
	public boolean isReenrolling() {
		return getSummary() != null && getSummary().reenrolls();
	}

	/** The language of the texts, which is English where a translation is missing. */
	public Language getLanguage() {
		Locale locale = LocaleContextHolder.getLocale();
		return Language.serving(locale).filter(Language::hasTexts).orElse(Language.ENGLISH);
	}

	/** The languages a person can choose. */
	public List<Language> getLanguages() {
		return Arrays.stream(Language.values()).filter(Language::hasTexts).toList();
	}

	/** Where a person returns to who changes the language on this page. */
	public String getPath() {
		boolean canReturn = "GET".equals(this.request.getMethod()) && !Trouble.isThere(this.request);
		String query = (this.request.getQueryString() == null) ? "" : "?" + this.request.getQueryString();
		return canReturn ? this.request.getRequestURI() + query : "/";
	}

	/**
	 * Whether we say that something went wrong on our side, and so ask nobody anything.
	 */
	public boolean isTroubled() {
		return Trouble.isOurs(this.request);
	}

	private Standpoint person() {
		return isTroubled() ? Standpoint.STRANGER : this.standpoints.of(this.request);
	}

}
