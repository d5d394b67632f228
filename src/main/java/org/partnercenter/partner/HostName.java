package org.partnercenter.partner;

import java.util.Locale;
import java.util.regex.Pattern;

import com.ibm.icu.text.IDNA;

/**
 * Turns a host name as typed into its ASCII form by UTS-46, non-transitional. A name that
 * the mapping changes by more than case is refused: two names that look different must
 * never become the same one unnoticed (D-15).
 */
final class HostName {

	private static final IDNA UTS46 = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII
			| IDNA.NONTRANSITIONAL_TO_UNICODE | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.USE_STD3_RULES);

	/** All figures, or written as a hexadecimal number: an address, not a name. */
	private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");

	private static final int LONGEST = 253;

	private HostName() {
	}

	/**
	 * The lower-case ASCII form of a host name with at least two labels.
	 * @throws InvalidDomain if it is none
	 */
	static String ascii(String typed) {
		if (typed.length() > LONGEST || typed.isEmpty()) {
			throw new InvalidDomain(typed.isEmpty() ? "empty" : "tooLong");
		}
		String[] labels = typed.split("\\.", -1);
		if (labels.length < 2) {
			throw new InvalidDomain("noDot");
		}
		for (int i = 0; i < labels.length; i++) {
			labels[i] = asciiLabel(labels[i]);
		}
		if (NUMBER.matcher(labels[labels.length - 1]).matches()) {
			throw new InvalidDomain("ipAddress");
		}
		String ascii = String.join(".", labels);
		if (ascii.length() > LONGEST) {
			throw new InvalidDomain("tooLong");
		}
		refuseErrors(UTS46.nameToASCII(ascii, new StringBuilder(), new IDNA.Info()), ascii);
		return ascii;
	}

	/** The form for people, such as {@code bücher.example}. */
	static String display(String ascii) {
		return UTS46.nameToUnicode(ascii, new StringBuilder(), new IDNA.Info()).toString();
	}

	private static String asciiLabel(String typed) {
		IDNA.Info info = new IDNA.Info();
		String ascii = UTS46.labelToASCII(typed, new StringBuilder(), info).toString();
		String lower = typed.toLowerCase(Locale.ROOT);
		if (typed.isEmpty() || info.hasErrors()) {
			throw new InvalidDomain("characters");
		}
		if (!lower.equals(ascii)
				&& !lower.equals(UTS46.labelToUnicode(ascii, new StringBuilder(), new IDNA.Info()).toString())) {
			throw new InvalidDomain("changed");
		}
		return ascii;
	}

	/** Errors that show only in the whole name: mixed directions. */
	private static void refuseErrors(StringBuilder mapped, String ascii) {
		if (!ascii.contentEquals(mapped)) {
			throw new InvalidDomain("characters");
		}
	}

}
