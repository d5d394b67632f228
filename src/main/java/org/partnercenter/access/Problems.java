package org.partnercenter.access;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** What is wrong with a form that was sent, field by field, in the reader's language. */
final class Problems {

	private final MessageSource messages;

	private final Map<String, String> sentences = new LinkedHashMap<>();

	Problems(MessageSource messages) {
		this.messages = messages;
	}

	void add(String field, String key, Object... arguments) {
		Locale reader = LocaleContextHolder.getLocale();
		this.sentences.putIfAbsent(field, this.messages.getMessage(key, arguments, reader));
	}

	/** A name of a person: something visible, not too long, on one line. */
	void checkName(String field, String typed, String missingKey) {
		if (typed.isBlank()) {
			add(field, missingKey);
		}
		else if (typed.length() > 80 || typed.codePoints().anyMatch(Problems::isInvisible)) {
			add(field, "access.name.invalid");
		}
	}

	private static boolean isInvisible(int character) {
		int type = Character.getType(character);
		return type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR
				|| type == Character.PARAGRAPH_SEPARATOR || type == Character.SURROGATE
				|| type == Character.PRIVATE_USE;
	}

	boolean none() {
		return this.sentences.isEmpty();
	}

	Map<String, String> sentences() {
		return this.sentences;
	}

}
