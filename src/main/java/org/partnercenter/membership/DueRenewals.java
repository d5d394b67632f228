package org.partnercenter.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The memberships whose renewal is to be opened (R-148, D-02). Looks only at those whose
 * day has come: what is not due costs nothing.
 */
@Service
public class DueRenewals {

	/** As many hours as a season may add to the days of a window. */
	private static final Duration SEASON = Duration.ofHours(1);

	/** No membership ends before. */
	private static final Candidate BEFORE_ALL = new Candidate(new UUID(0, 0), null, null,
			Instant.EPOCH.atOffset(ZoneOffset.UTC));

	private static final String NEXT = """
			select organization_id, valid_until, time_zone, valid_until_end from membership
			where renewal_opened = false and valid_until_end <= ? and valid_until_end >= ?
			and (valid_until_end > ? or organization_id > ?)
			order by valid_until_end, organization_id fetch first %d rows only for update skip locked""";

	private final JdbcTemplate rows;

	private final RenewalWindows windows;

	private final Clock clock;

	DueRenewals(JdbcTemplate rows, RenewalWindows windows, Clock clock) {
		this.rows = rows;
		this.windows = windows;
		this.clock = clock;
	}

	/**
	 * The next memberships whose window has opened where they are, the most urgent first.
	 * They stay locked until the caller's transaction ends; whom another transaction is
	 * just opening is passed over.
	 * @param most how many at most
	 * @return as many as that if there may be more
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<DueRenewal> find(int most) {
		Instant now = this.clock.instant();
		int opens = this.windows.on(LocalDate.ofInstant(now, ZoneOffset.UTC)).opens();
		OffsetDateTime bound = now.plus(opens + 1L, ChronoUnit.DAYS).plus(SEASON).atOffset(ZoneOffset.UTC);
		List<DueRenewal> due = new ArrayList<>();
		List<Candidate> page = page(bound, BEFORE_ALL, most);
		while (!page.isEmpty() && due.size() < most) {
			page.stream()
				.filter(candidate -> candidate.daysLeft(now) <= opens)
				.map(candidate -> new DueRenewal(candidate.organization(), candidate.validUntil()))
				.forEach(due::add);
			page = (due.size() < most) ? page(bound, page.get(page.size() - 1), most - due.size()) : List.of();
		}
		return due;
	}

	/** No renewal is to be opened before; empty if none is to be opened at all. */
	@Transactional(readOnly = true)
	public Optional<Instant> nextOpening() {
		OffsetDateTime first = this.rows.queryForObject(
				"select min(valid_until_end) from membership where renewal_opened = false", OffsetDateTime.class);
		int opens = this.windows.on(LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC)).opens();
		return Optional.ofNullable(first).map(end -> end.toInstant().minus(opens + 1L, ChronoUnit.DAYS).minus(SEASON));
	}

	/**
	 * Marks what was found as opened: it is not found again. What follows from it belongs
	 * into the same transaction.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void opened(List<DueRenewal> found) {
		this.rows.update(
				"update membership set renewal_opened = true, version = version + 1 where organization_id = any (?)",
				new Object[] { found.stream().map(DueRenewal::organization).toArray(UUID[]::new) });
	}

	private List<Candidate> page(OffsetDateTime bound, Candidate after, int most) {
		return this.rows.query(NEXT.formatted(most), DueRenewals::candidate, bound, after.end(), after.end(),
				after.organization());
	}

	private static Candidate candidate(ResultSet row, int number) throws SQLException {
		return new Candidate(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class),
				ZoneId.of(row.getString(3)), row.getObject(4, OffsetDateTime.class));
	}

	private record Candidate(UUID organization, LocalDate validUntil, ZoneId zone, OffsetDateTime end) {

		private long daysLeft(Instant now) {
			return ChronoUnit.DAYS.between(LocalDate.ofInstant(now, this.zone), this.validUntil);
		}

	}

}
