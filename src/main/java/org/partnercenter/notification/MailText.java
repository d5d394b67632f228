package org.partnercenter.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Writes a mail in the recipient's language: both parts come from the same texts, and
 * what people typed is escaped in the HTML part (T-M10).
 */
@Component
class MailText {

	private static final int LONGEST_SUBJECT = 200;

	private final MessageSource messages;

	private final ITemplateEngine templates;

	private final PortalSettings portal;

	MailText(MessageSource messages, ITemplateEngine templates, PortalSettings portal) {
		this.messages = messages;
		this.templates = templates;
		this.portal = portal;
	}

	Rendered render(Mail mail) {
		Object[] values = mail.arguments().stream().map(argument -> plain(argument, mail.language())).toArray();
		String key = "mail." + mail.template();
		String subject = PlainText.header(message(key + ".subject", mail, values), LONGEST_SUBJECT);
		List<String> paragraphs = List.of(message(key + ".body", mail, values).strip().split("\\n\\s*\\n"));
		String action = (mail.link() != null) ? message(key + ".action", mail, values) : null;
		String footer = message("notification.mail.footer", mail, this.portal.programName());
		return new Rendered(subject, text(paragraphs, action, mail.link(), footer),
				html(mail, subject, paragraphs, action, footer));
	}

	/** "Acme Inc." at the end of a sentence brings its full stop along. */
	private String message(String key, Mail mail, Object... values) {
		return this.messages.getMessage(key, values, mail.language()).replaceAll("(?<=\\p{L})\\.\\.(?!\\.)", ".");
	}

	private static Object plain(Object value, Locale language) {
		if (value instanceof Instant instant) {
			return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
				.withLocale(language)
				.format(instant.atOffset(ZoneOffset.UTC)) + " UTC";
		}
		if (value instanceof LocalDate date) {
			return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(date);
		}
		return (value instanceof Number) ? value : PlainText.lines(Objects.toString(value, ""));
	}

	private static String text(List<String> paragraphs, String action, String link, String footer) {
		List<String> parts = new ArrayList<>(paragraphs);
		if (link != null) {
			parts.add(action + ":\n" + link);
		}
		return String.join("\n\n", Stream.concat(parts.stream(), Stream.of("-- \n" + footer)).toList()) + "\n";
	}

	private String html(Mail mail, String subject, List<String> paragraphs, String action, String footer) {
		Context context = new Context(mail.language());
		context.setVariable("language", mail.language().toLanguageTag());
		context.setVariable("program", this.portal.programName());
		context.setVariable("subject", subject);
		context.setVariable("paragraphs", paragraphs.stream().map(paragraph -> paragraph.lines().toList()).toList());
		context.setVariable("action", action);
		context.setVariable("link", mail.link());
		context.setVariable("footer", footer);
		return this.templates.process("mail/mail", context);
	}

	record Rendered(String subject, String text, String html) {

	}

}
