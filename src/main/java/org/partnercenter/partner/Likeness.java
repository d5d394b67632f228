package org.partnercenter.partner;

import java.util.List;
import java.util.OptionalInt;

/**
 * How like a name is to the one that was typed. Smaller is better: 0 the same, 1 but for
 * the legal form, 2 begins with it, then by wrong letters and missing words.
 */
final class Likeness {

	private static final int SAME_BUT_FORM = 1;

	static final int BEGINS = 2;

	private static final int ALL_WORDS = 3;

	private static final int WRONG_LETTER = 1;

	private static final int MISSING_WORD = 20;

	private Likeness() {
	}

	/** Empty if they have nothing in common. */
	static OptionalInt of(FoldedName stored, FoldedName typed) {
		if (stored.full().equals(typed.full())) {
			return OptionalInt.of(0);
		}
		if (stored.core().equals(typed.core())) {
			return OptionalInt.of(SAME_BUT_FORM);
		}
		if (stored.core().startsWith(typed.core())) {
			return OptionalInt.of(BEGINS);
		}
		return byWords(stored, typed);
	}

	/** The same name, or one letter off (D-21). */
	static boolean namesakes(FoldedName one, FoldedName other) {
		return one.core().equals(other.core()) || OneLetter.near(one.core(), other.core());
	}

	/**
	 * Whether every word typed stands in the name, each perhaps with one wrong letter.
	 */
	static boolean covers(FoldedName stored, FoldedName typed) {
		OptionalInt likeness = of(stored, typed);
		return likeness.isPresent() && likeness.getAsInt() < MISSING_WORD;
	}

	private static OptionalInt byWords(FoldedName stored, FoldedName typed) {
		int score = ALL_WORDS;
		int missing = 0;
		for (String word : typed.words()) {
			int distance = nearest(stored.words(), word);
			score += distance;
			missing += (distance == MISSING_WORD) ? 1 : 0;
		}
		return (missing < typed.words().size()) ? OptionalInt.of(score) : OptionalInt.empty();
	}

	private static int nearest(List<String> words, String typed) {
		if (words.contains(typed)) {
			return 0;
		}
		return words.stream().anyMatch(word -> OneLetter.near(word, typed)) ? WRONG_LETTER : MISSING_WORD;
	}

}
