package org.partnercenter.rulechange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.partnercenter.access.Accounts;
import org.partnercenter.billing.Money;

/** How the pages about rule changes say things, in the language of the reader. */
@Component
class RuleWords {

	private final MessageSource messages;

	private final Accounts accounts;

	RuleWords(MessageSource messages, Accounts accounts) {
		this.messages = messages;
		this.accounts = accounts;
	}

	/**
	 * Field to sentence, in the order of the page; of several about one field the first.
	 */
	Map<String, String> sentences(List<Mistake> mistakes) {
		Map<String, String> sentences = new LinkedHashMap<>();
		mistakes.forEach(mistake -> sentences.putIfAbsent(mistake.field(),
				say("rulechange.mistake." + mistake.key(), mistake.args())));
		return sentences;
	}

	public String level(String code) {
		return this.messages.getMessage("level." + code, null, code, language());
	}

	public String person(String account) {
		return this.accounts.find(account).map(found -> found.firstName() + " " + found.lastName()).orElse(account);
	}

	/** What was missing for a level that is won, or will be for one that is lost. */
	public String reason(EffectKind kind, Effect.Reason reason) {
		boolean falls = kind == EffectKind.FALLS;
		Integer need = falls ? reason.needThen() : reason.need();
		Integer other = falls ? reason.need() : reason.needThen();
		String first = say(falls ? "rulechange.reason.falls" : "rulechange.reason.rises",
				requirement(reason.code(), need), falls ? reason.haveThen() : reason.have());
		if (other == null) {
			return first + " " + say(falls ? "rulechange.reason.before.nothing" : "rulechange.reason.after.nothing");
		}
		return first + " " + say(falls ? "rulechange.reason.before" : "rulechange.reason.after",
				requirement(reason.code(), other), falls ? reason.have() : reason.haveThen());
	}

	public String fee(Money fee) {
		return (fee != null) ? fee.text(language()) : "–";
	}

	/** As {@link Money#toString} wrote it. */
	public String sum(String money) {
		return Money.parse(money).text(language());
	}

	public String difference(String before, String after) {
		return Money.parse(after).minus(Money.parse(before)).text(language());
	}

	/** Day and time, in coordinated universal time. */
	public String when(Instant time) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withLocale(language())
			.format(time.atZone(ZoneOffset.UTC));
	}

	public String day(LocalDate day) {
		return (day == null) ? "–"
				: DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language()).format(day);
	}

	String say(String key, Object... args) {
		return this.messages.getMessage(key, args, language());
	}

	private String requirement(String code, int number) {
		return this.messages.getMessage("requirement." + code, new Object[] { number }, code + ": " + number,
				language());
	}

	private static Locale language() {
		return LocaleContextHolder.getLocale();
	}

}
