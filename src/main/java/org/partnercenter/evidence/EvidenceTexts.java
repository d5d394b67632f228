package org.partnercenter.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Texts for the person who reads the present page. What a table names and no text
 * describes yet shows as the table has it.
 */
@Component
class EvidenceTexts {

	private final MessageSource messages;

	EvidenceTexts(MessageSource messages) {
		this.messages = messages;
	}

	String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	/** Competency and specialization. */
	public String name(CompetencyKey key) {
		return say("evidence.competency.name", named("competency.", key.competency()),
				named("specialization.", key.specialization()));
	}

	public String exam(String code) {
		return named("exam.", code);
	}

	public String exams(Collection<String> codes) {
		return codes.stream().map(this::exam).collect(Collectors.joining(", "));
	}

	public String tier(String code) {
		return named("evidence.tier.", code);
	}

	public int sum(Collection<Integer> numbers) {
		return numbers.stream().mapToInt(Integer::intValue).sum();
	}

	public String day(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
			.withLocale(LocaleContextHolder.getLocale())
			.format(day);
	}

	public String day(Instant moment) {
		return day(LocalDate.ofInstant(moment, ZoneOffset.UTC));
	}

	private String named(String kind, String code) {
		return this.messages.getMessage(kind + code, null, code, LocaleContextHolder.getLocale());
	}

}
