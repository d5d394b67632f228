package org.partnercenter.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * The part of a time line that is looked at.
 *
 * @param from inclusive
 * @param until inclusive: whoever goes on at a moment reads what else happened then
 * @param most how many entries at most, counted from the newest
 */
record Window(Instant from, Instant until, int most) {

	/** Before the program began, and an instant that every database can hold. */
	static final Instant BEGINNING = Instant.parse("2000-01-01T00:00:00Z");

	/** For statements that read our own tables. */
	Map<String, Object> parameters() {
		return Map.of("from", utc(this.from), "until", utc(this.until), "most", this.most);
	}

	/** For those that read the engine's, whose times have no zone. */
	Map<String, Object> engineParameters() {
		return Map.of("from", Timestamp.from(this.from), "until", Timestamp.from(this.until), "most", this.most);
	}

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
