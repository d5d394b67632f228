package org.partnercenter.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of a time line begins.
 *
 * @param at the moment of its first entry
 * @param seen how many entries of that very moment stood on the page before
 */
record Cursor(Instant at, int seen) {

	private static final Pattern TEXT = Pattern.compile("(\\d{1,19})\\.(\\d{1,9})\\.(\\d{1,6})");

	/** Empty for whatever is none: the page begins at the newest entry. */
	static Optional<Cursor> parse(String text) {
		Matcher parts = TEXT.matcher(text);
		return parts.matches() ? Optional
			.of(new Cursor(Instant.ofEpochSecond(Math.min(Long.parseLong(parts.group(1)), 253_000_000_000L),
					Long.parseLong(parts.group(2))), Integer.parseInt(parts.group(3))))
				: Optional.empty();
	}

	@Override
	public String toString() {
		return this.at.getEpochSecond() + "." + this.at.getNano() + "." + this.seen;
	}

}
