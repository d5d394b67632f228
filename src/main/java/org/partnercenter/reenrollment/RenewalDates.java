package org.partnercenter.reenrollment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.partnercenter.membership.RenewalWindow;

/**
 * The instants of a renewal. Whatever a season does with the clocks, a day begins at its
 * first second (T-C04).
 *
 * @param anniversary the last day that is paid for
 * @param zone where the organization counts its days (D-02)
 * @param window when it can be renewed, and when that is urgent
 * @param noticesAt the time of day at which notices go out there
 */
record RenewalDates(LocalDate anniversary, ZoneId zone, RenewalWindow window, LocalTime noticesAt) {

	/**
	 * All notices of the anniversary as the ledger begins with them. Where the renewal is
	 * opened late, the latest of those missed is expected today, and only it.
	 */
	List<LedgerNotice> entries(List<NoticeRule> rules, Instant now) {
		LocalDate today = day(now);
		List<LedgerNotice> entries = new ArrayList<>();
		rules.stream()
			.map(rule -> rule.before(this.anniversary))
			.sorted(Comparator.comparing(LedgerNotice::expectedOn).reversed())
			.forEach(notice -> entries.add(entry(notice, today, now, entries)));
		return entries;
	}

	private static LedgerNotice entry(LedgerNotice notice, LocalDate today, Instant now, List<LedgerNotice> later) {
		if (!notice.expectedOn().isBefore(today)) {
			return notice;
		}
		boolean latest = later.stream().allMatch(other -> other.expectedOn().isAfter(today));
		return latest ? notice.on(today) : notice.closed(NoticeState.SKIPPED, "LATER_NOTICE", now);
	}

	/** On its day; what was missed is due at that time of the present day. */
	Instant due(LedgerNotice notice, Instant now) {
		LocalDate today = day(now);
		LocalDate day = notice.expectedOn().isBefore(today) ? today : notice.expectedOn();
		return day.atTime(this.noticesAt).atZone(this.zone).toInstant();
	}

	/** The first second after the anniversary. */
	Instant lapse() {
		return begin(this.anniversary.plusDays(1));
	}

	/**
	 * When the new term begins; after a renewal in the grace, which has begun it already,
	 * the next day, so that the confirmation has gone out before all ends.
	 */
	Instant term(Instant now) {
		return now.isBefore(lapse()) ? lapse() : begin(day(now).plusDays(1));
	}

	/** The first second after the grace. */
	Instant expiry() {
		return begin(lastDay().plusDays(1));
	}

	/** Of the grace. */
	LocalDate lastDay() {
		return this.anniversary.plusDays(this.window.grace());
	}

	LocalDate day(Instant now) {
		return LocalDate.ofInstant(now, this.zone);
	}

	/** Negative after the anniversary. */
	long daysLeft(Instant now) {
		return ChronoUnit.DAYS.between(day(now), this.anniversary);
	}

	/** Which of both guidances is told (R-150, D-03). */
	boolean isUrgent(Instant now) {
		return this.window.isUrgent(daysLeft(now));
	}

	private Instant begin(LocalDate day) {
		return day.atStartOfDay(this.zone).toInstant();
	}

}
