package org.partnercenter.reenrollment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.membership.Anniversaries;
import org.partnercenter.membership.Anniversary;
import org.partnercenter.membership.RenewalWindows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an organization is told of its anniversary, and when: each notice at most once,
 * none after it has renewed (D-22, D-23, R-170).
 */
@Service
@Transactional
class RenewalNotices {

	private static final int REMINDED_AFTER_DAYS = 7;

	private final Reenrollments reenrollments;

	private final NoticeLedger ledger;

	private final NoticeRules rules;

	private final Anniversaries anniversaries;

	private final RenewalWindows windows;

	private final NoticeMails mails;

	private final RenewalSettings settings;

	private final Clock clock;

	RenewalNotices(Reenrollments reenrollments, NoticeLedger ledger, NoticeRules rules, Anniversaries anniversaries,
			RenewalWindows windows, NoticeMails mails, RenewalSettings settings, Clock clock) {
		this.reenrollments = reenrollments;
		this.ledger = ledger;
		this.rules = rules;
		this.anniversaries = anniversaries;
		this.windows = windows;
		this.mails = mails;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * The first step of a renewal that was opened just now: all its notices are put into
	 * the ledger, where there are none of it.
	 */
	NextStep begin(UUID id) {
		Renewal renewal = renewal(this.reenrollments.get(id));
		Instant now = this.clock.instant();
		RenewalDates dates = dates(renewal, this.anniversaries.of(renewal.organization()));
		List<LedgerNotice> notices = dates.entries(this.rules.on(dates.day(now)), now);
		this.ledger.enter(renewal, notices);
		return new NoticePlan(dates, notices, false, false).next(now);
	}

	/**
	 * The next step of a renewal. A reminder is put into the ledger as soon as somebody
	 * has asked for it.
	 * @param lapsed whether the lapse has been carried out
	 */
	NextStep plan(UUID id, boolean lapsed) {
		Reenrollment reenrollment = this.reenrollments.get(id);
		Renewal renewal = renewal(reenrollment);
		Anniversary anniversary = this.anniversaries.of(renewal.organization());
		NoticePlan plan = plan(renewal, anniversary, lapsed);
		Optional<LedgerNotice> reminder = Optional.ofNullable(plan.renewed() ? null : reenrollment.remindOn())
			.flatMap(day -> plan.reminder(day, REMINDED_AFTER_DAYS));
		reminder.ifPresent(notice -> this.ledger.enter(renewal, List.of(notice)));
		NextStep next = plan.with(reminder.stream().toList()).next(this.clock.instant());
		if (next.kind() == NextStep.Kind.TERM || next.kind() == NextStep.Kind.EXPIRY) {
			suppress(renewal, (next.kind() == NextStep.Kind.TERM) ? "RENEWED" : "EXPIRED");
		}
		return next;
	}

	/** When the reminder that was asked for really goes out. */
	@Transactional(readOnly = true)
	public Optional<LocalDate> reminderDay(UUID id) {
		Reenrollment reenrollment = this.reenrollments.get(id);
		Renewal renewal = renewal(reenrollment);
		return Optional.ofNullable(reenrollment.remindOn())
			.map(day -> plan(renewal, this.anniversaries.of(renewal.organization()), true).reminderDay(day,
					REMINDED_AFTER_DAYS));
	}

	/**
	 * Tells the organization what is due now, if there still is something to tell; what
	 * was missed is noted as skipped. Nobody renews meanwhile.
	 */
	void send(UUID id) {
		Renewal renewal = renewal(this.reenrollments.get(id));
		Anniversary anniversary = this.anniversaries.lock(renewal.organization());
		Instant now = this.clock.instant();
		NoticePlan plan = plan(renewal, anniversary, true);
		if (plan.renewed()) {
			suppress(renewal, "RENEWED");
		}
		for (LedgerNotice missed : plan.missed(now)) {
			close(renewal, missed, NoticeState.SKIPPED, "LATER_NOTICE");
		}
		plan.toSend(now)
			.filter(notice -> close(renewal, notice, NoticeState.SENT, null))
			.filter(notice -> !this.mails.send(renewal, notice, plan.dates()))
			.ifPresent(notice -> fail(renewal, notice));
	}

	/** None of the mails about a notice can be delivered. */
	void reachedNobody(Renewal renewal, String notice) {
		NoticePlan plan = plan(renewal, this.anniversaries.of(renewal.organization()), true);
		plan.notices()
			.stream()
			.filter(sent -> sent.notice().equals(notice))
			.filter(sent -> !this.mails.sendToOthers(renewal, sent, plan.dates()))
			.forEach(sent -> fail(renewal, sent));
	}

	private void fail(Renewal renewal, LedgerNotice notice) {
		this.ledger.fail(renewal.organization(), renewal.anniversary(), notice.notice(), "NOBODY");
	}

	private NoticePlan plan(Renewal renewal, Anniversary anniversary, boolean lapsed) {
		return new NoticePlan(dates(renewal, anniversary),
				this.ledger.of(renewal.organization(), renewal.anniversary()),
				anniversary.day().isAfter(renewal.anniversary()), lapsed);
	}

	private RenewalDates dates(Renewal renewal, Anniversary anniversary) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), anniversary.zone());
		return new RenewalDates(renewal.anniversary(), anniversary.zone(), this.windows.on(today),
				this.settings.noticesAt());
	}

	private static Renewal renewal(Reenrollment reenrollment) {
		return new Renewal(reenrollment.organizationId(), reenrollment.anniversary());
	}

	private void suppress(Renewal renewal, String why) {
		this.ledger.of(renewal.organization(), renewal.anniversary())
			.stream()
			.filter(LedgerNotice::isExpected)
			.forEach(notice -> close(renewal, notice, NoticeState.SUPPRESSED, why));
	}

	private boolean close(Renewal renewal, LedgerNotice notice, NoticeState state, String why) {
		return this.ledger.close(renewal.organization(), renewal.anniversary(), notice.notice(), state, why);
	}

}
