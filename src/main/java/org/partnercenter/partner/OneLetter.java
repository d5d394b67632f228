package org.partnercenter.partner;

import java.util.LinkedHashSet;
import java.util.Set;

/** Words that differ by one wrong, missing, extra or swapped letter (D-29). */
final class OneLetter {

	/** Shorter words must be right: too many of them are one letter apart. */
	static final int SHORTEST = 5;

	private OneLetter() {
	}

	/** The word and each form of it with one letter left out. */
	static Set<String> neighbourhood(String word) {
		Set<String> forms = new LinkedHashSet<>();
		forms.add(word);
		for (int i = 0; i < word.length(); i++) {
			forms.add(word.substring(0, i) + word.substring(i + 1));
		}
		return forms;
	}

	/** Whether a word of the index is the typed one, or at most one letter off. */
	static boolean near(String stored, String typed) {
		return stored.equals(typed) || (stored.length() >= SHORTEST && oneApart(stored, typed));
	}

	private static boolean oneApart(String one, String other) {
		int start = 0;
		int shorter = Math.min(one.length(), other.length());
		while (start < shorter && one.charAt(start) == other.charAt(start)) {
			start++;
		}
		String restOfOne = one.substring(start);
		String restOfOther = other.substring(start);
		return switch (one.length() - other.length()) {
			case 1 -> restOfOne.substring(1).equals(restOfOther);
			case -1 -> restOfOther.substring(1).equals(restOfOne);
			case 0 -> restOfOne.substring(1).equals(restOfOther.substring(1)) || swapped(restOfOne, restOfOther);
			default -> false;
		};
	}

	private static boolean swapped(String one, String other) {
		return one.length() > 1 && one.charAt(0) == other.charAt(1) && one.charAt(1) == other.charAt(0)
				&& one.substring(2).equals(other.substring(2));
	}

}
