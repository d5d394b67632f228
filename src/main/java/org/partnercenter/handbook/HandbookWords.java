package org.partnercenter.handbook;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How the pages of the handbook say things. */
@Component
class HandbookWords {

	private static final Pattern NUMBER = Pattern.compile("(?<![\\w-])(?:R-\\d{3}|D-\\d{2})(?!\\w)");

	private final Book book;

	private final MessageSource messages;

	HandbookWords(Book book, MessageSource messages) {
		this.book = book;
		this.messages = messages;
	}

	/**
	 * A text in bits: those that are a rule of the book, and what stands between.
	 * @param text may be {@code null}
	 */
	public List<Bit> bits(String text) {
		List<Bit> bits = new ArrayList<>();
		int end = 0;
		Matcher number = NUMBER.matcher((text != null) ? text : "");
		while (number.find()) {
			bits.add(new Bit(text.substring(end, number.start()), false));
			bits.add(new Bit(number.group(), knows(number.group())));
			end = number.end();
		}
		if (text != null) {
			bits.add(new Bit(text.substring(end), false));
		}
		return bits;
	}

	public boolean knows(String rule) {
		return this.book.ids().contains(rule);
	}

	/** Who does a step; a role without a text of its own is called as the model does. */
	public String role(String role) {
		return this.messages.getMessage("handbook.role." + role, null, role, LocaleContextHolder.getLocale());
	}

	/** Day and time, in coordinated universal time. */
	public String when(Instant time) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withLocale(LocaleContextHolder.getLocale())
			.format(time.atZone(ZoneOffset.UTC));
	}

	/**
	 * @param rule whether the text is the number of a rule that the book knows
	 */
	public record Bit(String text, boolean rule) {
	}

}
