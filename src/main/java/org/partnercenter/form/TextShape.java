package org.partnercenter.form;

import java.util.regex.Pattern;

/** The shapes that texts may have; pages of other modules ask here, too. */
public final class TextShape {

	/**
	 * Loose on purpose: whether the address may be used is asked of the domain, by an
	 * {@link AnswerRule}.
	 */
	private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

	private static final int LONGEST_EMAIL = 254;

	/** The country code first, as in {@code +49 30 1234567}. */
	private static final Pattern PHONE = Pattern.compile("(\\+|00)[1-9]([ ()/.-]*\\d){5,18}");

	private TextShape() {
	}

	static boolean isEmail(String text) {
		return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
	}

	static boolean isPhone(String text) {
		return PHONE.matcher(text).matches();
	}

	/**
	 * Whether a text is free of control characters, of halves of characters, of what is
	 * none and no XML holds, and of the signs that turn the direction of reading, with
	 * which a text shows something else than it says.
	 */
	public static boolean isPlain(String text, boolean manyLines) {
		return text.codePoints().allMatch(character -> isPlain(character, manyLines));
	}

	/** As {@link #isPlain(String, boolean)}, of one character. */
	public static boolean isPlain(int character, boolean manyLines) {
		if (character == '\n' || character == '\t') {
			return manyLines;
		}
		boolean turns = character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
		boolean breaks = character == 0x2028 || character == 0x2029;
		boolean none = (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
		return !Character.isISOControl(character) && !turns && !breaks && !none
				&& Character.getType(character) != Character.SURROGATE;
	}

}
