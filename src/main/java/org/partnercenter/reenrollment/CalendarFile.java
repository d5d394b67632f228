package org.partnercenter.reenrollment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * One day in a calendar, as RFC 5545 wants it.
 *
 * @param uid the same for all versions of the entry
 * @param sequence the version: a higher one replaces a lower one
 * @param written when this version came to be
 * @param day a whole day, in no time zone: where the reader is, it is the same date
 */
record CalendarFile(String uid, int sequence, Instant written, LocalDate day, String summary, String description,
		String link) {

	private static final int LONGEST_LINE = 75;

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
		.withZone(ZoneOffset.UTC);

	private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

	byte[] bytes() {
		StringBuilder file = new StringBuilder();
		for (String line : lines()) {
			fold(line, file);
		}
		return file.toString().getBytes(StandardCharsets.UTF_8);
	}

	private List<String> lines() {
		return List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Partner Membership Center//Anniversary//EN",
				"CALSCALE:GREGORIAN", "METHOD:PUBLISH", "BEGIN:VEVENT", "UID:" + this.uid, "SEQUENCE:" + this.sequence,
				"DTSTAMP:" + STAMP.format(this.written), "LAST-MODIFIED:" + STAMP.format(this.written),
				"DTSTART;VALUE=DATE:" + DAY.format(this.day), "DTEND;VALUE=DATE:" + DAY.format(this.day.plusDays(1)),
				"SUMMARY:" + escaped(this.summary), "DESCRIPTION:" + escaped(this.description), "URL:" + this.link,
				"STATUS:CONFIRMED", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR");
	}

	/** What people typed must not begin a line, or end a value (RFC 5545, 3.3.11). */
	private static String escaped(String text) {
		return text.replace("\\", "\\\\")
			.replace(";", "\\;")
			.replace(",", "\\,")
			.replaceAll("\\r\\n|[\\r\\n\\u0085\\u2028\\u2029\\u000b\\u000c]", "\\\\n")
			.replaceAll("\\p{Cc}", "");
	}

	/** At most 75 bytes a line, and no character is cut in two (RFC 5545, 3.1). */
	private static void fold(String line, StringBuilder file) {
		int bytes = 0;
		for (int character : line.codePoints().toArray()) {
			String next = Character.toString(character);
			int length = next.getBytes(StandardCharsets.UTF_8).length;
			if (bytes + length > LONGEST_LINE) {
				file.append("\r\n ");
				bytes = 1;
			}
			file.append(next);
			bytes += length;
		}
		file.append("\r\n");
	}

}
