package org.partnercenter.reenrollment;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A notice as the ledger knows it.
 *
 * @param notice what the table {@code renewal-notices} calls it, or a reminder that
 * somebody asked for
 * @param expectedOn its day, where the organization is
 * @param why the reason where it was not sent, text {@code renewal.why.<code>}; else
 * {@code null}
 * @param at when that was; {@code null} while it is expected
 */
record LedgerNotice(String notice, LocalDate expectedOn, NoticeState state, String why, Instant at) {

	private static final String REMINDER = "REMINDER:";

	static LedgerNotice expected(String notice, LocalDate day) {
		return new LedgerNotice(notice, day, NoticeState.EXPECTED, null, null);
	}

	LedgerNotice on(LocalDate day) {
		return new LedgerNotice(this.notice, day, this.state, this.why, this.at);
	}

	LedgerNotice closed(NoticeState outcome, String reason, Instant now) {
		return new LedgerNotice(this.notice, this.expectedOn, outcome, reason, now);
	}

	/** Asked for by a person; one for a day. */
	static LedgerNotice reminder(LocalDate day) {
		return expected(REMINDER + day, day);
	}

	boolean isReminder() {
		return this.notice.startsWith(REMINDER);
	}

	boolean isExpected() {
		return this.state == NoticeState.EXPECTED;
	}

	/** The name without the day of a reminder, for texts. */
	public String kind() {
		return isReminder() ? "REMINDER" : this.notice;
	}

}
