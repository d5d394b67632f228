package org.partnercenter.reenrollment;

import java.util.List;
import java.util.Locale;

import org.partnercenter.qualification.Judgement;
import org.partnercenter.qualification.LevelResult;
import org.partnercenter.qualification.MissingRequirements;
import org.partnercenter.qualification.MissingRequirements.Missing;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What an organization lacks for its level at the anniversary, early enough to do
 * something about it.
 */
@Component
class NoticeWarnings {

	private final RenewalLevels levels;

	private final MissingRequirements requirements;

	private final MessageSource texts;

	NoticeWarnings(RenewalLevels levels, MissingRequirements requirements, MessageSource texts) {
		this.levels = levels;
		this.requirements = requirements;
		this.texts = texts;
	}

	/** A paragraph of a mail in this language; empty where nothing is missing. */
	String of(Renewal renewal, Locale language) {
		String level = this.levels.active(renewal.organization());
		Judgement judgement = this.levels.judge(renewal);
		return judgement.at(level)
			.filter(result -> !result.met())
			.map(result -> paragraph(level, result, language))
			.orElse("");
	}

	private String paragraph(String level, LevelResult result, Locale language) {
		StringBuilder text = new StringBuilder("\n\n").append(this.texts.getMessage("renewal.missing",
				new Object[] { this.texts.getMessage("level." + level, null, level, language) }, language));
		missing(result, language)
			.forEach(each -> text.append("\n- ").append(each.text()).append(" (").append(each.have()).append(")"));
		return text.toString();
	}

	/** Their texts are those of a page, in the language of whoever reads it. */
	private List<Missing> missing(LevelResult result, Locale language) {
		LocaleContext before = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.setLocale(language);
		try {
			return this.requirements.of(result);
		}
		finally {
			LocaleContextHolder.setLocaleContext(before);
		}
	}

}
