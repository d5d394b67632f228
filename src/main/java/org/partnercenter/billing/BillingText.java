package org.partnercenter.billing;

import java.util.Optional;

/** What a free text of billing's own pages must be like. */
final class BillingText {

	/** The key of the sentence about card numbers. */
	static final String CARD = "billing.error.card";

	private BillingText() {
	}

	/** Without blanks around it; {@code null} where there is nothing. */
	static String given(String typed) {
		String text = (typed == null) ? "" : typed.replace("\r\n", "\n").strip();
		return text.isEmpty() ? null : text;
	}

	/** The key of what is wrong with a given text; {@code null} is never wrong. */
	static Optional<String> problem(String given, int longest, boolean manyLines) {
		if (given == null) {
			return Optional.empty();
		}
		if (CardNumbers.isIn(given)) {
			return Optional.of(CARD);
		}
		if (given.length() > longest) {
			return Optional.of("billing.error.tooLong");
		}
		return given.codePoints().allMatch(character -> isPlain(character, manyLines)) ? Optional.empty()
				: Optional.of("billing.error.control");
	}

	/** No signs that cannot be seen or turn the direction of reading. */
	private static boolean isPlain(int character, boolean manyLines) {
		boolean turns = character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
		boolean breaks = Character.isISOControl(character) || character == 0x2028 || character == 0x2029;
		// no XML holds them, and the PDF is drawn from XML
		boolean none = (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
		return !turns && !none && (!breaks || manyLines && character == '\n')
				&& Character.getType(character) != Character.SURROGATE;
	}

}
