package org.partnercenter.qualification;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A piece of evidence that counts today.
 *
 * @param source its id, or the code of a competency
 * @param from the first day on which it counts
 * @param until the last day; {@code null} if no end is known
 */
record Item(String source, LocalDate from, LocalDate until) {

	private static final Comparator<LocalDate> ENDLESS_LAST = Comparator.nullsLast(Comparator.naturalOrder());

	/** Those that last longest first; always in the same order. */
	static final Comparator<Item> LASTING = Comparator.comparing(Item::until, ENDLESS_LAST.reversed())
		.thenComparing(Item::from)
		.thenComparing(Item::source);

	/** The oldest first; always in the same order. */
	static final Comparator<Item> OLDEST = Comparator.comparing(Item::from)
		.thenComparing(Item::until, ENDLESS_LAST)
		.thenComparing(Item::source);

	/** Counts as long as one of the two does. */
	Item or(Item other) {
		return new Item(this.source, this.from.isBefore(other.from) ? this.from : other.from,
				(ENDLESS_LAST.compare(this.until, other.until) > 0) ? this.until : other.until);
	}

}
