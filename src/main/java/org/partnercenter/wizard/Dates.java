package org.partnercenter.wizard;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Date;
import java.util.Locale;

/** Days as a reader of the language writes them. */
final class Dates {

	private Dates() {
	}

	/** {@code null} stays {@code null}. */
	static String day(Date moment, Locale language) {
		return moment == null ? null
				: DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
					.withLocale(language)
					.format(moment.toInstant().atZone(ZoneOffset.UTC));
	}

}
