package org.partnercenter.reenrollment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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

	private final JdbcClient rows;

	private final Clock clock;

	LedgerCheck(JdbcClient rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * @throws IllegalStateException if it does not add up: the engine tries again, and
	 * raises an incident in the end
	 */
	void run() {
		LocalDate yesterday = yesterday();
		List<Overdue> overdue = this.rows.sql(
				"select expected_on, count(*) pieces from renewal_notice where state = 'EXPECTED' and expected_on <= :day"
						+ " group by expected_on order by expected_on")
			.param("day", yesterday)
			.query(Overdue.class)
			.list();
		if (!overdue.isEmpty()) {
			String days = overdue.stream()
				.map(day -> day.pieces() + " of " + day.expectedOn())
				.collect(Collectors.joining(", "));
			throw new IllegalStateException(
					"The ledger of renewal notices does not add up: neither sent nor suppressed, "
							+ "skipped or failed are " + days + ". See /staff/renewals.");
		}
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
