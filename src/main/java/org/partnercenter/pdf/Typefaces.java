package org.partnercenter.pdf;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import com.ibm.icu.text.Transliterator;

/** Which fonts a text needs, in the order in which they are asked for a character. */
final class Typefaces {

	/** What is drawn for a character that no font has. */
	static final String HOLE = "\u25a1";

	private Typefaces() {
	}

	/**
	 * As few as have all characters of the text, the European one first. A font that has
	 * nothing to add is not even opened.
	 * @param language of the reader; decides, unless the text itself does, in whose
	 * shapes the characters are drawn that China, Taiwan and Japan share
	 */
	static List<Typeface> of(String text, Locale language) {
		Set<Integer> missing = text.codePoints()
			.filter(character -> !Character.isISOControl(character) && !Typeface.EUROPEAN.has(character))
			.boxed()
			.collect(Collectors.toCollection(LinkedHashSet::new));
		List<Typeface> needed = new ArrayList<>(List.of(Typeface.EUROPEAN));
		if (!missing.isEmpty()) {
			for (Typeface next : order(text, language)) {
				if (missing.removeIf(next::has)) {
					needed.add(next);
				}
			}
		}
		return needed;
	}

	/** Each knows some signs of the others, too: first comes whose text it is. */
	private static Collection<Typeface> order(String text, Locale language) {
		Set<Typeface> order = new LinkedHashSet<>(List.of(Typeface.ARABIC, Typeface.THAI));
		if (has(text, UnicodeScript.HANGUL)) {
			order.add(Typeface.KOREAN);
		}
		if (language.getLanguage().equals("ja") || has(text, UnicodeScript.HIRAGANA)
				|| has(text, UnicodeScript.KATAKANA)) {
			order.add(Typeface.JAPANESE);
		}
		else if (Shapes.traditional(text)) {
			order.add(Typeface.TRADITIONAL_CHINESE);
		}
		order.addAll(List.of(Typeface.SIMPLIFIED_CHINESE, Typeface.TRADITIONAL_CHINESE, Typeface.KOREAN));
		return order;
	}

	private static boolean has(String text, UnicodeScript script) {
		return text.codePoints().anyMatch(character -> UnicodeScript.of(character) == script);
	}

	/** Opened with the first text that needs it. */
	private static final class Shapes {

		private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

		private static boolean traditional(String text) {
			String han = text.codePoints()
				.filter(character -> UnicodeScript.of(character) == UnicodeScript.HAN)
				.distinct()
				.mapToObj(Character::toString)
				.collect(Collectors.joining());
			return !SIMPLIFIED.transliterate(han).equals(han);
		}

	}

}
