package org.partnercenter.reenrollment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnercenter.reenrollment.NextStep.Kind;

/**
 * What comes next in a renewal, from what is known of it and nothing else (D-22, D-23).
 *
 * @param notices all of this anniversary, in any order
 * @param renewed whether the term after the anniversary is there
 * @param lapsed whether the lapse has been carried out
 */
record NoticePlan(RenewalDates dates, List<LedgerNotice> notices, boolean renewed, boolean lapsed) {

	/** Of two on one day the one of the table is the later: it says more. */
	private static final Comparator<LedgerNotice> IN_ORDER = Comparator.comparing(LedgerNotice::expectedOn)
		.thenComparing(notice -> !notice.isReminder());

	NoticePlan with(List<LedgerNotice> more) {
		return new NoticePlan(this.dates, Stream.concat(this.notices.stream(), more.stream()).distinct().toList(),
				this.renewed, this.lapsed);
	}

	NextStep next(Instant now) {
		if (this.renewed) {
			return new NextStep(Kind.TERM, this.dates.term(now));
		}
		if (!this.lapsed && !now.isBefore(this.dates.lapse())) {
			return new NextStep(Kind.LAPSE, this.dates.lapse());
		}
		if (!now.isBefore(this.dates.expiry())) {
			return new NextStep(Kind.EXPIRY, this.dates.expiry());
		}
		NextStep end = this.lapsed ? new NextStep(Kind.EXPIRY, this.dates.expiry())
				: new NextStep(Kind.LAPSE, this.dates.lapse());
		return open().map(notice -> new NextStep(Kind.NOTICE, this.dates.due(notice, now)))
			.filter(notice -> notice.at().isBefore(end.at()))
			.orElse(end);
	}

	/** The next one, whether it is due or not. */
	private Optional<LedgerNotice> open() {
		return this.notices.stream().filter(LedgerNotice::isExpected).min(IN_ORDER);
	}

	/**
	 * The notice that goes out now: the latest that is due. Empty if none is, or if there
	 * is nothing to tell any more.
	 */
	Optional<LedgerNotice> toSend(Instant now) {
		return mayTell(now) ? due(now).stream().max(IN_ORDER) : Optional.empty();
	}

	/** Those in whose place that one goes out. */
	List<LedgerNotice> missed(Instant now) {
		Optional<LedgerNotice> sent = toSend(now);
		return due(now).stream().filter(notice -> sent.isPresent() && !notice.equals(sent.get())).toList();
	}

	private boolean mayTell(Instant now) {
		return !this.renewed && now.isBefore(this.dates.expiry());
	}

	private List<LedgerNotice> due(Instant now) {
		return this.notices.stream()
			.filter(LedgerNotice::isExpected)
			.filter(notice -> !now.isBefore(this.dates.due(notice, now)))
			.toList();
	}

	/**
	 * The day on which that reminder, or the notice in its place, really goes out.
	 */
	LocalDate reminderDay(LocalDate wished, int days) {
		boolean before = !wished.minusDays(days).isAfter(this.dates.anniversary());
		LocalDate last = before ? this.dates.anniversary() : this.dates.lastDay();
		return wished.isAfter(last) ? last : wished;
	}

	/**
	 * The day of a reminder that was asked for some days before. Never after the
	 * anniversary, or when it was asked for after that, after the grace: then there would
	 * be nothing to remind of (T-C07).
	 * @param wished the day that was asked for
	 * @param days how many days before that was
	 * @return empty on a day with a notice of its own: nobody needs a second mail
	 */
	Optional<LedgerNotice> reminder(LocalDate wished, int days) {
		LocalDate day = reminderDay(wished, days);
		return Optional.of(LedgerNotice.reminder(day))
			.filter(reminder -> this.notices.stream().noneMatch(notice -> notice.expectedOn().equals(day)));
	}

}
