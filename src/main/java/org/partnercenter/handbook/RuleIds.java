package org.partnercenter.handbook;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of rules in a text; "R-127 to R-129" names three. */
final class RuleIds {

	private static final Pattern NUMBER = Pattern
		.compile("(?<![\\w-])(?:R-(\\d{3})(?: to R-(\\d{3}))?|D-(\\d{2})(?: to D-(\\d{2}))?)(?!\\w)");

	private RuleIds() {
	}

	/**
	 * In their order, each once.
	 * @param text may be {@code null}
	 */
	static Set<String> in(String text) {
		Set<String> found = new TreeSet<>(BookRule.ORDER);
		Matcher number = NUMBER.matcher((text != null) ? text : "");
		while (number.find()) {
			if (number.group(1) != null) {
				add(found, "R-%03d", number.group(1), number.group(2));
			}
			else {
				add(found, "D-%02d", number.group(3), number.group(4));
			}
		}
		return found;
	}

	private static void add(Set<String> found, String form, String first, String last) {
		int to = Integer.parseInt((last != null) ? last : first);
		for (int number = Integer.parseInt(first); number <= to; number++) {
			found.add(form.formatted(number));
		}
	}

}
