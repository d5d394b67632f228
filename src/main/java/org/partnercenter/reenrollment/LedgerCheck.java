package org.partnercenter.reenrollment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether the book of notices adds up: of those expected until yesterday, each was sent,
 * suppressed, skipped, or failed (D-23). After an outage, what was missed goes out within
 * eight hours; the engine tries the check again for longer than that.
 */
@Component
@Transactional(readOnly = true)
class LedgerCheck {

	/** A yesterday that is over everywhere. */
	private static final ZoneOffset LAST_TO_FINISH = ZoneOffset.ofHours(-12);

	private static final String FIGURES = """
			select expected_on, count(*) expected,
			sum(case when state = 'SENT' then 1 else 0 end) sent,
			sum(case when state = 'SUPPRESSED' then 1 else 0 end) suppressed,
			sum(case when state = 'SKIPPED' then 1 else 0 end) skipped,
			sum(case when state = 'FAILED' then 1 else 0 end) failed,
			sum(case when state = 'EXPECTED' then 1 else 0 end) still_open
			from renewal_notice where expected_on between :from and :until
			group by expected_on order by expected_on desc""";

	/**
	 * Opened, not over, and in the book with no line at all. Asked by the index, one by
	 * one: an anti-join would read the notices of all the years before.
	 */
	static final String FORGOTTEN = """
			select count(*) from membership where renewal_opened = true and expired_on is null
			and (select min(notice) from renewal_notice where renewal_notice.organization_id = membership.organization_id
			and renewal_notice.anniversary = membership.valid_until) is null""";

	private final JdbcClient rows;

	private final Clock clock;

	LedgerCheck(JdbcClient rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * What does not add up, in a sentence: notices that nothing has become of, and
	 * memberships whose renewal is open without any notice in the book.
	 */
	Optional<String> complaint() {
		String notices = this.rows.sql(
				"select expected_on, count(*) pieces from renewal_notice where state = 'EXPECTED' and expected_on <= :day"
						+ " group by expected_on order by expected_on")
			.param("day", yesterday())
			.query(Overdue.class)
			.list()
			.stream()
			.map(day -> day.pieces() + " of " + day.expectedOn())
			.collect(Collectors.joining(", "));
		long forgotten = this.rows.sql(FORGOTTEN).query(Long.class).single();
		if (notices.isEmpty() && forgotten == 0) {
			return Optional.empty();
		}
		return Optional.of("The ledger of renewal notices does not add up: neither sent nor suppressed, "
				+ "skipped or failed are " + (notices.isEmpty() ? "0" : notices) + "; renewals that are open "
				+ "without any notice: " + forgotten + ". See /staff/renewals.");
	}

	LocalDate yesterday() {
		return LocalDate.ofInstant(this.clock.instant(), LAST_TO_FINISH).minusDays(1);
	}

	/** Days without a notice are left out; the latest comes first. */
	List<DailyFigure> figures(LocalDate from, LocalDate until) {
		return this.rows.sql(FIGURES)
			.param("from", from)
			.param("until", until)
			.query((row, number) -> new DailyFigure(row.getObject(1, LocalDate.class), row.getLong(2), row.getLong(3),
					row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7)))
			.list();
	}

	private record Overdue(LocalDate expectedOn, long pieces) {
	}

}
