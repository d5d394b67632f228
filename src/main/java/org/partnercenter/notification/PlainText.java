package org.partnercenter.notification;

import java.util.regex.Pattern;

/**
 * Takes out of a text what is no text: line ends that would begin a new header, control
 * characters, and characters that turn the direction of what follows (T-M06).
 */
final class PlainText {

	/** What some mail program may take for a line end, besides the real ones. */
	private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\n\\u0085\\u2028\\u2029\\u000b\\u000c]+");

	private static final Pattern INVISIBLE = Pattern
		.compile("[\\p{Cc}\\p{Cs}\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]");

	private PlainText() {
	}

	/** On one line. */
	static String line(String text) {
		return INVISIBLE.matcher(LINE_ENDS.matcher(text.replace('\t', ' ')).replaceAll(" ")).replaceAll("").strip();
	}

	/** On one line of at most so many characters. */
	static String line(String text, int most) {
		String line = line(text);
		if (line.codePointCount(0, line.length()) <= most) {
			return line;
		}
		return line.substring(0, line.offsetByCodePoints(0, most - 1)).strip() + "…";
	}

	/**
	 * As value of a header. What looks like an encoded word would be decoded by the
	 * recipient's program, line ends included.
	 */
	static String header(String text, int most) {
		return line(text.replace("=?", "= ?"), most);
	}

	/** Keeps its lines. */
	static String lines(String text) {
		return text.lines()
			.map(PlainText::line)
			.reduce((above, below) -> above + "\n" + below)
			.orElse("")
			.replaceAll("\n{2,}", "\n");
	}

}
