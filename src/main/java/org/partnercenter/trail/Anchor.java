package org.partnercenter.trail;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of the chain at a time, kept outside of the database: as long as it fits,
 * nobody has cut or rewritten what stood before.
 *
 * @param seq number of the last link
 * @param mac its code, 64 hex digits
 * @param count links in all; the same as {@code seq} as long as none is missing
 */
public record Anchor(long seq, String mac, Instant at, long count) {

	private static final Pattern LINE = Pattern.compile(
			"\\{\"seq\":(\\d{1,18}),\"mac\":\"([0-9a-f]{64})\",\"at\":\"([0-9TZ:.-]{20,30})\",\"count\":(\\d{1,18})}");

	/** One line of JSON. */
	public String line() {
		return "{\"seq\":%d,\"mac\":\"%s\",\"at\":\"%s\",\"count\":%d}".formatted(this.seq, this.mac,
				this.at.truncatedTo(ChronoUnit.SECONDS), this.count);
	}

	/**
	 * @throws IllegalArgumentException if it is no line of an anchor file
	 */
	public static Anchor parse(String line) {
		Matcher found = LINE.matcher(line.strip().replaceAll("\\s*([:,{}])\\s*", "$1"));
		if (!found.matches()) {
			throw new IllegalArgumentException("Not a line of an anchor file");
		}
		return new Anchor(Long.parseLong(found.group(1)), found.group(2), Instant.parse(found.group(3)),
				Long.parseLong(found.group(4)));
	}

}
