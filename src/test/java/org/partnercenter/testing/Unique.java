package org.partnercenter.testing;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/** Names that no other test of the run uses. */
public final class Unique {

	private Unique() {
	}

	/** Ten lower-case letters. */
	public static String word() {
		StringBuilder word = new StringBuilder();
		for (int i = 0; i < 10; i++) {
			word.append((char) ('a' + ThreadLocalRandom.current().nextInt(26)));
		}
		return word.toString();
	}

	/** A registrable domain nobody else has. */
	public static String domain() {
		return word() + ".example";
	}

	/** The name of a company nobody else has. */
	public static String company() {
		String word = word();
		return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + " " + word();
	}

}
