package org.partnercenter.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was asked, by whom in which language, and when. */
record Asked(Map<String, String> typed, Locale language, Wordings wordings, Clock clock) {

	private static final int LONGEST = 200;

	String text(String name) {
		String text = this.typed.getOrDefault(name, "").strip();
		return text.substring(0, Math.min(LONGEST, text.length()));
	}

	/** As typed, else this one. */
	LocalDate day(String name, LocalDate otherwise) {
		LocalDate day = Filter.day(text(name));
		return (day != null) ? day : otherwise;
	}

	/** As typed, within these bounds, else this one. */
	int number(String name, int least, int most, int otherwise) {
		String text = text(name);
		return text.matches("\\d{1,6}") ? Math.max(least, Math.min(most, Integer.parseInt(text))) : otherwise;
	}

	LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	Wording words() {
		return this.wordings.in(this.language, List.of());
	}

	Wording words(Collection<String> accounts) {
		return this.wordings.in(this.language, accounts);
	}

	List<Line> lines(List<Entry> entries) {
		return this.wordings.lines(entries, this.language);
	}

}
