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
import java.util.stream.IntStream;

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
	private static final Position BEFORE_ALL = new Position(new UUID(0, 0), Instant.EPOCH.atOffset(ZoneOffset.UTC));

	/** In the order of the index, which ends after as many as are asked for. */
	private static final String NEXT = """
			select organization_id, valid_until, time_zone, valid_until_end from membership
			where renewal_opened = false and valid_until_end <= ? and valid_until_end >= ?
			and (valid_until_end > ? or organization_id > ?)
			order by renewal_opened, valid_until_end, organization_id fetch first %d rows only""";

	/** Only if it is still what was found. */
	private static final String CLAIM = """
			update membership set renewal_opened = true, version = version + 1
			where organization_id = ? and valid_until = ? and renewal_opened = false""";

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
	 * Nothing is locked: others may be faster, and only what is claimed is one's own.
	 * @param most how many at most
	 * @return as many as that if there may be more
	 */
	@Transactional(readOnly = true)
	public List<DueRenewal> find(int most) {
		Instant now = this.clock.instant();
		int opens = this.windows.on(LocalDate.ofInstant(now, ZoneOffset.UTC)).opens();
		OffsetDateTime bound = now.plus(opens + 1L, ChronoUnit.DAYS).plus(SEASON).atOffset(ZoneOffset.UTC);
		List<DueRenewal> due = new ArrayList<>();
		Position last = BEFORE_ALL;
		List<Candidate> page;
		int asked;
		do {
			asked = most - due.size();
			page = page(bound, last, asked);
			page.stream()
				.filter(candidate -> candidate.daysLeft(now) <= opens)
				.map(Candidate::renewal)
				.forEach(due::add);
			last = page.isEmpty() ? last : page.get(page.size() - 1).position();
		}
		while (page.size() == asked && due.size() < most);
		return due;
	}

	/**
	 * Marks what was found as opened: it is not found again. What follows from it belongs
	 * into the same transaction. Waits for another transaction that changes one of them.
	 * @return without those that were renewed, or opened by others, since they were found
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<DueRenewal> claim(List<DueRenewal> found) {
		if (found.isEmpty()) {
			return found;
		}
		int[] marked = this.rows.batchUpdate(CLAIM, found, found.size(), (row, renewal) -> {
			row.setObject(1, renewal.organization());
			row.setObject(2, renewal.anniversary());
		})[0];
		return IntStream.range(0, marked.length).filter(each -> marked[each] == 1).mapToObj(found::get).toList();
	}

	/** No renewal is to be opened before; empty if none is to be opened at all. */
	@Transactional(readOnly = true)
	public Optional<Instant> nextOpening() {
		OffsetDateTime first = this.rows.queryForObject(
				"select min(valid_until_end) from membership where renewal_opened = false", OffsetDateTime.class);
		int opens = this.windows.on(LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC)).opens();
		return Optional.ofNullable(first).map(end -> end.toInstant().minus(opens + 1L, ChronoUnit.DAYS).minus(SEASON));
	}

	private List<Candidate> page(OffsetDateTime bound, Position after, int most) {
		return this.rows.query(NEXT.formatted(most), DueRenewals::candidate, bound, after.end(), after.end(),
				after.organization());
	}

	private static Candidate candidate(ResultSet row, int number) throws SQLException {
		UUID organization = row.getObject(1, UUID.class);
		return new Candidate(new DueRenewal(organization, row.getObject(2, LocalDate.class)),
				ZoneId.of(row.getString(3)), new Position(organization, row.getObject(4, OffsetDateTime.class)));
	}

	/** Where reading goes on. */
	private record Position(UUID organization, OffsetDateTime end) {

	}

	private record Candidate(DueRenewal renewal, ZoneId zone, Position position) {

		private long daysLeft(Instant now) {
			return ChronoUnit.DAYS.between(LocalDate.ofInstant(now, this.zone), this.renewal.anniversary());
		}

	}

}
