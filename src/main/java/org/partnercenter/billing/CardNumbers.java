package org.partnercenter.billing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what looks like the number or the security code of a payment card in free text:
 * no card data ever reaches the product (T-P09).
 */
final class CardNumbers {

	private static final int SHORTEST = 13;

	private static final int LONGEST = 19;

	/** Digits in groups, with a blank, a hyphen or a dot between them. */
	private static final Pattern GROUPS = Pattern.compile("\\d+(?:[ .\\u00a0\\u202f\\u2010-\\u2015-]\\d+)*");

	private static final Pattern SEPARATOR = Pattern.compile("\\D");

	private static final Pattern CODE = Pattern
		.compile("(?iu)\\b(?:cvv2?|cvc2?|csc|security code|kartenpr[üu]f\\w*|pr[üu]fziffer)\\b\\D{0,5}\\d{3,4}\\b");

	/** An account number of a bank, which may look like a card by chance. */
	private static final Pattern IBAN = Pattern
		.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\\b");

	private CardNumbers() {
	}

	/** Whether a text, which may be {@code null}, holds one; never keep such a text. */
	static boolean isIn(String text) {
		if (text == null) {
			return false;
		}
		String plain = IBAN
			.matcher(text.codePoints()
				.map(CardNumbers::latin)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append))
			.replaceAll(" / ");
		return CODE.matcher(plain).find()
				|| GROUPS.matcher(plain).results().anyMatch(found -> holdsCard(SEPARATOR.split(found.group())));
	}

	/** Some neighbouring groups together: an expiry date may follow. */
	private static boolean holdsCard(String[] groups) {
		List<String> groupsSoFar = new ArrayList<>();
		for (String group : groups) {
			groupsSoFar.replaceAll(begun -> begun + group);
			groupsSoFar.add(group);
			if (groupsSoFar.stream().anyMatch(CardNumbers::isCard)) {
				return true;
			}
			groupsSoFar.removeIf(begun -> begun.length() >= LONGEST);
		}
		return false;
	}

	/** Cards begin with 2 to 6, and end with a digit that fits the others. */
	private static boolean isCard(String digits) {
		return digits.length() >= SHORTEST && digits.length() <= LONGEST && digits.charAt(0) >= '2'
				&& digits.charAt(0) <= '6' && passesLuhn(digits);
	}

	private static boolean passesLuhn(String digits) {
		int sum = 0;
		for (int i = 0; i < digits.length(); i++) {
			int digit = digits.charAt(digits.length() - 1 - i) - '0';
			sum += (i % 2 == 0) ? digit : (digit * 2) / 10 + (digit * 2) % 10;
		}
		return sum % 10 == 0;
	}

	/** Digits of other scripts are digits, too. */
	private static int latin(int character) {
		return Character.isDigit(character) ? '0' + Character.digit(character, 10) : character;
	}

}
