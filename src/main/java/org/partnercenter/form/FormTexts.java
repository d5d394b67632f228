package org.partnercenter.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.springframework.context.MessageSource;

/** The texts of one form in one language; what no bundle has, the form says itself. */
class FormTexts {

	private final MessageSource messages;

	private final String form;

	private final Locale language;

	private final Predicate<String> overridden;

	FormTexts(MessageSource messages, String form, Locale language) {
		this(messages, form, language, text -> false);
	}

	/**
	 * @param overridden whether a process owner has written a text since: no bundle
	 * translates that
	 */
	FormTexts(MessageSource messages, String form, Locale language, Predicate<String> overridden) {
		this.messages = messages;
		this.overridden = overridden;
		this.form = form;
		this.language = language;
	}

	Locale language() {
		return this.language;
	}

	/** The heading, or {@code null}. */
	String title() {
		return text("title", null);
	}

	/** The label of a field or group, or the text of a text. */
	String label(Piece piece, String own) {
		return piece.name().isEmpty() ? own : text(piece.name(), own);
	}

	String hint(Piece piece) {
		String own = piece.json().path("description").textValue();
		return piece.name().isEmpty() ? own : text(piece.name() + ".hint", own);
	}

	String option(Field field, Choices.Option option) {
		return field.valuesKey().isPresent() ? option.label()
				: text(field.key() + "." + option.value(), option.label());
	}

	/** Said of a field that is only needed after a certain answer on the same page. */
	String onlyIfItApplies(Piece piece) {
		return text(piece.name() + ".when", this.messages.getMessage("form.when", null, "", this.language));
	}

	/**
	 * The sentence next to a field.
	 * @param violation a key such as {@code required}, or the key of a message of its own
	 */
	String sentence(Field field, String label, String violation) {
		Object limit = limit(field, violation);
		String own = text(field.key() + "." + violation, null, label, limit);
		if (own != null) {
			return own;
		}
		String general = violation.contains(".") ? violation : "form.violation." + violation;
		String kind = this.messages.getMessage(general + "." + field.type(), args(label, limit), null, this.language);
		return kind != null ? kind : this.messages.getMessage(general, args(label, limit), violation, this.language);
	}

	/** The sentence about the page as a whole, or about what does not belong to it. */
	String sentence(String key, String violation) {
		return this.messages.getMessage("form.violation." + violation, args(key, ""), violation, this.language);
	}

	private static Object limit(Field field, String violation) {
		return switch (violation) {
			case "minLength", "min", "max" -> new BigDecimal(field.rules().path(violation).asText("0"));
			case "maxLength" -> field.maxLength();
			case "decimals" -> field.json().path("decimalDigits").asInt(0);
			default -> "";
		};
	}

	private String text(String key, String own, Object... args) {
		return (own != null && this.overridden.test(own)) ? own
				: this.messages.getMessage("form." + this.form + "." + key, args, own, this.language);
	}

	private static Object[] args(Object... args) {
		return List.of(args).toArray();
	}

}
