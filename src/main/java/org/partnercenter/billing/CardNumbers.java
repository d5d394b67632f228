package org.partnercenter.billing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what looks like the number of a payment card in free text (T-P09). */
final class CardNumbers {

	/** 13 to 19 digits, with single blanks, hyphens or dots between them. */
	private static final Pattern DIGITS = Pattern.compile("(?<!\\d)\\d(?:[ .\\u00a0-]?\\d){12,}");

	private static final int SHORTEST = 13;

	private static final int LONGEST = 19;

	private CardNumbers() {
	}

	/** Whether a text, which may be {@code null}, holds one; never keep such a text. */
	static boolean isIn(String text) {
		if (text == null) {
			return false;
		}
		Matcher numbers = DIGITS.matcher(text);
		while (numbers.find()) {
			if (holdsCard(numbers.group().replaceAll("\\D", ""))) {
				return true;
			}
		}
		return false;
	}

	/** At the beginning or the end, where other digits may stand next to it. */
	private static boolean holdsCard(String digits) {
		for (int length = SHORTEST; length <= Math.min(LONGEST, digits.length()); length++) {
			if (passesLuhn(digits.substring(0, length)) && length == digits.length()) {
				return true;
			}
		}
		return false;
	}

	private static boolean passesLuhn(String digits) {
		int sum = 0;
		for (int i = 0; i < digits.length(); i++) {
			int digit = digits.charAt(digits.length() - 1 - i) - '0';
			sum += (i % 2 == 0) ? digit : (digit * 2) / 10 + (digit * 2) % 10;
		}
		return sum % 10 == 0;
	}

}
