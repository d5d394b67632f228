package org.partnercenter.reenrollment;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarFileTests {

	private static final LocalDate DAY = LocalDate.of(2028, 2, 29);

	@Test
	void isOneWholeDayInTheCalendar() {
		assertThat(lines("Ends", "Soon")).containsExactly("BEGIN:VCALENDAR", "VERSION:2.0",
				"PRODID:-//Partner Membership Center//Anniversary//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
				"BEGIN:VEVENT", "UID:renewal-1", "SEQUENCE:7", "DTSTAMP:20271201T080000Z",
				"LAST-MODIFIED:20271201T080000Z", "DTSTART;VALUE=DATE:20280229", "DTEND;VALUE=DATE:20280301",
				"SUMMARY:Ends", "DESCRIPTION:Soon", "URL:https://partners.example/membership", "STATUS:CONFIRMED",
				"TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR");
	}

	@Test
	void whatPeopleTypedBeginsNoLineAndEndsNoValue() {
		assertThat(lines("A, B; C\\D", "x\r\nATTENDEE:mailto:eve@evil.example\u2028y\u0000"))
			.contains("SUMMARY:A\\, B\\; C\\\\D", "DESCRIPTION:x\\nATTENDEE:mailto:eve@evil.example\\ny");
	}

	@Test
	void noLineIsLongerThan75BytesAndNoCharacterIsCut() {
		String umlauts = "Überprüfungsgesellschaft für Büromöbel 🚀 ".repeat(9);
		String file = file(umlauts, umlauts);

		assertThat(file.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
		assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + umlauts + "\r\n").doesNotContain("\uFFFD");
		assertThat(file.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
	}

	/** Whatever its anniversary: a renewal may be taken back. */
	@Test
	void aLaterFileReplacesAnEarlierOne() {
		Instant told = Instant.parse("2026-11-20T08:00:00Z");
		int before = RenewalCalendarFile.sequence(told);
		for (int years = 0; years < 60; years++) {
			told = told.plus(Duration.ofDays(365)).plusSeconds(1);
			int sequence = RenewalCalendarFile.sequence(told);
			assertThat(sequence).isGreaterThan(before);
			before = sequence;
		}
	}

	private static List<String> lines(String summary, String description) {
		return file(summary, description).lines().toList();
	}

	private static String file(String summary, String description) {
		return new String(new CalendarFile("renewal-1", 7, Instant.parse("2027-12-01T08:00:00Z"), DAY, summary,
				description, "https://partners.example/membership")
			.bytes(), StandardCharsets.UTF_8);
	}

}
