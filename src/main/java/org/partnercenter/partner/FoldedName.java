package org.partnercenter.partner;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.google.common.hash.Hashing;
import com.ibm.icu.lang.UScript;

/**
 * A name of an organization in the forms in which it is searched (D-29).
 *
 * @param full folded, with its legal form: for the order of results
 * @param core without legal form and blanks: {@code "Fabrikam, Inc."} is {@code fabrikam}
 * @param words of the name without its legal form; of scripts without blanks, pairs of
 * neighbouring characters
 */
record FoldedName(String full, String core, List<String> words) {

	/** More words than these are neither stored nor searched. */
	private static final int MOST_WORDS = 12;

	/** A longer word counts by its beginning. */
	static final int LONGEST_WORD = 40;

	private static final int LONGEST_NAME = 200;

	private static final Set<Integer> WITHOUT_BLANKS = Set.of(UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA,
			UScript.THAI, UScript.LAO, UScript.KHMER, UScript.MYANMAR);

	static FoldedName of(String name) {
		String given = (name != null) ? name : "";
		String full = Folding.fold(given.substring(0, Math.min(LONGEST_NAME, given.length())));
		List<String> plain = LegalForms.strip(Arrays.asList(full.split(" ")));
		Set<String> words = new LinkedHashSet<>();
		plain.forEach(word -> addWord(words, word));
		String core = String.join("", plain);
		return new FoldedName(full, core, words.stream().limit(MOST_WORDS).toList());
	}

	boolean isEmpty() {
		return this.core.isEmpty();
	}

	/** The bytes by which names are put in order. */
	byte[] sortKey() {
		return this.core.getBytes(StandardCharsets.UTF_8);
	}

	/** What comes after all names that begin with this one. */
	byte[] endOfRange() {
		byte[] from = sortKey();
		byte[] end = Arrays.copyOf(from, from.length + 1);
		// greater than every byte of UTF-8
		end[from.length] = (byte) 0xFF;
		return end;
	}

	/** The number under which a word, or a part of one, stands in the index. */
	static long hash(String word) {
		return Hashing.farmHashFingerprint64().hashString(word, StandardCharsets.UTF_8).asLong();
	}

	private static void addWord(Set<String> words, String word) {
		if (word.isEmpty()) {
			return;
		}
		if (WITHOUT_BLANKS.contains(UScript.getScript(word.codePointAt(0)))) {
			words.addAll(pairs(word));
		}
		else {
			words.add(word.substring(0, Math.min(LONGEST_WORD, word.length())));
		}
	}

	private static List<String> pairs(String word) {
		int[] letters = word.codePoints().toArray();
		List<String> pairs = new ArrayList<>();
		for (int i = 0; i + 1 < letters.length; i++) {
			pairs.add(new String(letters, i, 2));
		}
		return pairs.isEmpty() ? List.of(word) : pairs;
	}

}
