package org.partnercenter.cases;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;

/** Times, durations and people as pages of one language write them. */
record CaseWords(MessageSource texts, Locale language) {

	private static final long SECOND = 1000;

	private static final long MINUTE = 60 * SECOND;

	private static final long HOUR = 60 * MINUTE;

	private static final long DAY = 24 * HOUR;

	private static final String ORGANIZATION_GROUP = "org-(.+)-administrators";

	public String text(String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, key, this.language);
	}

	public String number(long number) {
		return NumberFormat.getIntegerInstance(this.language).format(number);
	}

	/** A day. */
	public String day(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(this.language).format(day);
	}

	/** Day and minute, in UTC; a dash for {@code null}. */
	public String moment(Instant moment) {
		return (moment == null) ? "–"
				: DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
					.withLocale(this.language)
					.format(moment.atOffset(ZoneOffset.UTC));
	}

	/** The same to the second. */
	public String exact(Instant moment) {
		return (moment == null) ? "–"
				: DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
					.withLocale(this.language)
					.format(moment.atOffset(ZoneOffset.UTC));
	}

	/**
	 * In the two largest units.
	 * @param millis a dash for {@code null}
	 */
	public String duration(Long millis) {
		if (millis == null) {
			return "–";
		}
		if (millis >= DAY) {
			return text("cases.duration.days", millis / DAY, millis % DAY / HOUR);
		}
		if (millis >= HOUR) {
			return text("cases.duration.hours", millis / HOUR, millis % HOUR / MINUTE);
		}
		return (millis >= MINUTE) ? text("cases.duration.minutes", millis / MINUTE, millis % MINUTE / SECOND)
				: (millis >= SECOND) ? text("cases.duration.seconds", millis / SECOND) : text("cases.duration.less");
	}

	/** Since a moment. */
	public String since(Instant moment, Instant now) {
		return duration(Math.max(0, now.toEpochMilli() - moment.toEpochMilli()));
	}

	/**
	 * Whom an open step waits for.
	 * @param names of accounts
	 */
	public String whom(OpenStep step, Map<String, String> names) {
		if (step.assignee() != null) {
			return names.getOrDefault(step.assignee(), step.assignee());
		}
		return step.groups().isEmpty() ? text("cases.whom." + step.kind())
				: String.join(", ", step.groups().stream().map(this::group).toList());
	}

	/**
	 * What kind of step it is; for one that we have no word for, as the standard calls
	 * it.
	 */
	public String type(String type) {
		return this.texts.getMessage("cases.type." + type, null, type, this.language);
	}

	/** What was recorded, in the words of the audit pages. */
	public String fact(String action) {
		return this.texts.getMessage("audit.fact." + action, null, action, this.language);
	}

	/** A group of the engine in words. */
	public String group(String group) {
		return group.matches(ORGANIZATION_GROUP)
				? text("cases.group.organization", group.replaceFirst(ORGANIZATION_GROUP, "$1"))
				: this.texts.getMessage("cases.group." + group, null, group, this.language);
	}

}
