package org.partnercenter.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnercenter.process.DisplayCopies;
import org.springframework.web.util.HtmlUtils;

/**
 * The little of Markdown that forms use: paragraphs, headings, lists, bold, links. Values
 * that a template such as {@code {{showApplicant}}} brings in are text and nothing else,
 * whatever signs they hold.
 */
final class Markdown {

	private static final Pattern TEMPLATE = Pattern.compile("\\{\\{\\s*([A-Za-z][A-Za-z0-9]*)\\s*}}");

	private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");

	/** Only to where a link may lead; a value can never be a part of it. */
	private static final Pattern LINK = Pattern
		.compile("\\[([^\\]]+)]\\(((?:https?://|mailto:|/(?!/))[^\\s)\"'\\uE000\\uE001]*)\\)");

	private static final Pattern HELD = Pattern.compile("\\uE000(\\d+)\\uE001");

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private final Map<String, Object> values;

	private final Locale language;

	private final List<String> held = new ArrayList<>();

	Markdown(Map<String, Object> values, Locale language) {
		this.values = values;
		this.language = language;
	}

	/** Safe HTML. */
	String html(String markdown) {
		StringBuilder html = new StringBuilder();
		for (String block : held(markdown.replaceAll("[\\uE000\\uE001]", "")).strip().split("\\n\\s*\\n")) {
			html.append(block(block.strip()));
		}
		return HELD.matcher(html)
			.replaceAll(place -> Matcher.quoteReplacement(this.held.get(Integer.parseInt(place.group(1)))));
	}

	private String held(String text) {
		return TEMPLATE.matcher(text).replaceAll(place -> {
			this.held.add(escaped(valueOf(place.group(1))).replace("\n", "<br>"));
			return "\uE000" + (this.held.size() - 1) + "\uE001";
		});
	}

	private String valueOf(String name) {
		Object value = this.values.get(name);
		if (value == null) {
			return "";
		}
		return DisplayCopies.isDisplayCopy(name) ? inWords(DisplayCopies.typed(value.toString())) : value.toString();
	}

	/**
	 * A day as its reader writes it; Tasklist, which knows no reader's language, shows it
	 * as it is kept.
	 */
	private String inWords(String copy) {
		try {
			return DAY.matcher(copy).matches() ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
				.withLocale(this.language)
				.format(LocalDate.parse(copy)) : copy;
		}
		catch (DateTimeParseException ex) {
			return copy;
		}
	}

	private static String block(String block) {
		if (block.startsWith("#")) {
			int depth = Math.min(4, block.indexOf(' ') + 1);
			return depth < 2 ? paragraph(block)
					: "<h%d>%s</h%d>".formatted(depth, inline(block.substring(depth)), depth);
		}
		if (block.lines().allMatch(line -> line.matches("[-*] .*"))) {
			return list("ul", block);
		}
		return block.lines().allMatch(line -> line.matches("\\d+[.)] .*")) ? list("ol", block) : paragraph(block);
	}

	private static String list(String tag, String block) {
		StringBuilder items = new StringBuilder();
		block.lines().forEach(line -> items.append("<li>" + inline(line.substring(line.indexOf(' ') + 1)) + "</li>"));
		return "<%s>%s</%s>".formatted(tag, items, tag);
	}

	private static String paragraph(String block) {
		return block.isEmpty() ? "" : "<p>" + inline(block).replace("\n", "<br>") + "</p>";
	}

	private static String inline(String text) {
		String bold = BOLD.matcher(escaped(text)).replaceAll("<strong>$1</strong>");
		return LINK.matcher(bold).replaceAll("<a href=\"$2\">$1</a>");
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
