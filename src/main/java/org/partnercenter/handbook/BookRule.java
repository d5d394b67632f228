package org.partnercenter.handbook;

import java.util.Comparator;

/**
 * One rule of the book.
 *
 * @param id such as {@code R-091}, or {@code D-15} for a decision
 * @param area such as {@code association}
 * @param sentence in the language of the reader
 */
record BookRule(String id, String area, String sentence) {

	/** Rules come before decisions. */
	static final Comparator<String> ORDER = Comparator.<String, Boolean>comparing(id -> id.startsWith("D"))
		.thenComparing(Comparator.naturalOrder());

}
