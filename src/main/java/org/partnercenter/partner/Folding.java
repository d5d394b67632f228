package org.partnercenter.partner;

import java.util.Map;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;

/**
 * Folds what people write in different ways into one form (D-29): compatibility forms,
 * case, width and diacritics go; so does punctuation, and what separates words becomes
 * one blank.
 */
final class Folding {

	private static final Normalizer2 CASE = Normalizer2.getNFKCCasefoldInstance();

	private static final Normalizer2 APART = Normalizer2.getNFDInstance();

	private static final Normalizer2 TOGETHER = Normalizer2.getNFCInstance();

	/**
	 * Accents of Latin, Greek, Cyrillic and Arabic, and Hebrew points. Not the marks of
	 * Japanese and Indic scripts: there they make another letter.
	 */
	private static final UnicodeSet DIACRITICS = new UnicodeSet(
			"[[[:Mn:]&[:Script=Inherited:]][[:Mn:]&[:Script=Hebrew:]]-[\\u3099\\u309A]]")
		.freeze();

	private static final UnicodeSet KEPT = new UnicodeSet("[[:L:][:M:][:N:]]").freeze();

	/** What stands between two words. Other punctuation stands inside a word. */
	private static final UnicodeSet BETWEEN = new UnicodeSet("[[:Z:][:Cc:][:Pd:][:Pc:]]").addAll("/\\|&+,;:()[]·・")
		.freeze();

	/** Letters that Unicode does not take apart. */
	private static final Map<Integer, String> LETTERS = Map.of((int) 'ł', "l", (int) 'ø', "o", (int) 'đ', "d",
			(int) 'ħ', "h", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ı', "i", (int) 'þ', "th", (int) 'ð', "d");

	private Folding() {
	}

	/** Words with one blank between them; empty if nothing is left. */
	static String fold(String text) {
		return text.chars().allMatch(letter -> letter < 0x80) ? foldAscii(text) : foldUnicode(text);
	}

	/** The same for the plain letters of most names, many times faster. */
	private static String foldAscii(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			append(folded, (letter >= 'A' && letter <= 'Z') ? letter + ('a' - 'A') : letter);
		}
		return folded.toString().strip();
	}

	static String foldUnicode(String text) {
		StringBuilder folded = new StringBuilder();
		APART.normalize(CASE.normalize(text)).codePoints().forEach(letter -> append(folded, letter));
		return TOGETHER.normalize(folded.toString().strip());
	}

	/** As {@link #fold}, {@code null} where nothing is left: for columns. */
	static String foldOrNull(String text) {
		String folded = (text != null) ? fold(text) : "";
		return folded.isEmpty() ? null : folded;
	}

	private static void append(StringBuilder folded, int letter) {
		if (letter >= 'a' && letter <= 'z') {
			folded.append((char) letter);
			return;
		}
		if (DIACRITICS.contains(letter)) {
			return;
		}
		if (LETTERS.containsKey(letter)) {
			folded.append(LETTERS.get(letter));
		}
		else if (KEPT.contains(letter)) {
			folded.appendCodePoint(letter);
		}
		else if (BETWEEN.contains(letter) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
			folded.append(' ');
		}
	}

}
