package org.partnercenter.billing;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.springframework.context.MessageSource;

/** Amounts, days and names as pages and documents of one language write them. */
record BillingWords(MessageSource texts, Locale language) {

	public String money(Money money) {
		return money.text(this.language);
	}

	public String day(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(this.language).format(day);
	}

	/** The day of a moment, in UTC. */
	public String instant(Instant moment) {
		return day(LocalDate.ofInstant(moment, ZoneOffset.UTC));
	}

	public String percent(BigDecimal percent) {
		NumberFormat format = NumberFormat.getPercentInstance(this.language);
		format.setMaximumFractionDigits(4);
		return format.format(percent.movePointLeft(2));
	}

	public String level(String code) {
		return sentence("level." + code, code);
	}

	/** What is bought. */
	public String purpose(String purpose, String level) {
		return sentence("billing.purpose." + purpose, purpose) + ": " + level(level);
	}

	public String country(String code) {
		return new Locale("", code).getDisplayCountry(this.language);
	}

	/** What somebody wrote, or the text that it is the key of. */
	public String reason(String given) {
		return (given == null) ? null : sentence(given, given);
	}

	public String taxNote(String note) {
		return (note == null) ? null : sentence("billing.tax." + note, note);
	}

	private String sentence(String key, String otherwise) {
		return this.texts.getMessage(key, null, otherwise, this.language);
	}

}
