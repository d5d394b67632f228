package org.partnercenter.portal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The ten languages of the program. Others are answered in English.
 */
enum Language {

	ENGLISH("en", "English"), GERMAN("de", "Deutsch"), SPANISH("es", "Español"), FRENCH("fr", "Français"),
	ITALIAN("it", "Italiano"), PORTUGUESE("pt", "Português"), JAPANESE("ja", "日本語"), KOREAN("ko", "한국어"),
	SIMPLIFIED_CHINESE("zh-Hans", "简体中文"), TRADITIONAL_CHINESE("zh-Hant", "繁體中文");

	private static final Set<String> TRADITIONAL = Set.of("HK", "MO", "TW");

	private final Locale locale;

	private final String ownName;

	private final boolean texts;

	Language(String tag, String ownName) {
		this.locale = Locale.forLanguageTag(tag);
		this.ownName = ownName;
		this.texts = tag.equals("en") || Language.class
			.getResource("/" + MessageBundles.FOLDER + "portal_" + tag.replace("-", "_") + ".properties") != null;
	}

	public Locale locale() {
		return this.locale;
	}

	public String tag() {
		return this.locale.toLanguageTag();
	}

	/** What its speakers call it. */
	public String ownName() {
		return this.ownName;
	}

	/** Whether the texts of the pages are there in this language already. */
	public boolean hasTexts() {
		return this.texts;
	}

	/**
	 * The language that serves somebody who asks for this one (D-28): with zh-HK, zh-MO,
	 * zh-TW and zh-Hant the traditional Chinese, with any other zh the simplified.
	 */
	static Optional<Language> serving(Locale wanted) {
		if ("zh".equals(wanted.getLanguage())) {
			return Optional.of(isTraditional(wanted) ? TRADITIONAL_CHINESE : SIMPLIFIED_CHINESE);
		}
		return Arrays.stream(values())
			.filter(language -> language.locale.getLanguage().equals(wanted.getLanguage()))
			.findFirst();
	}

	/** The language with exactly this tag, as the language choice sends it. */
	static Optional<Language> tagged(String tag) {
		return Arrays.stream(values()).filter(language -> language.tag().equals(tag)).findFirst();
	}

	private static boolean isTraditional(Locale wanted) {
		return wanted.getScript().isEmpty() ? TRADITIONAL.contains(wanted.getCountry())
				: "Hant".equals(wanted.getScript());
	}

}
