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
import java.util.stream.Stream;

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

	/** From the index alone, in its order. */
	private static final String NEXT = """
			select organization_id, valid_until_end from membership
			where renewal_opened = false and valid_until_end <= ? and valid_until_end >= ?
			and (valid_until_end > ? or organization_id > ?)
			order by renewal_opened, valid_until_end, organization_id fetch first %d rows only""";

	/** Apart from finding: H2 locks all that it looks at before it puts them in order. */
	private static final String LOCK = """
			select organization_id, valid_until, time_zone from membership
			where organization_id = any (?) and renewal_opened = false for update skip locked""";

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
		Position last = BEFORE_ALL;
		List<Position> page;
		int asked;
		do {
			asked = most - due.size();
			page = page(bound, last, asked);
			lock(page).stream()
				.filter(candidate -> candidate.daysLeft(now) <= opens)
				.map(candidate -> new DueRenewal(candidate.organization(), candidate.validUntil()))
				.forEach(due::add);
			last = page.isEmpty() ? last : page.get(page.size() - 1);
		}
		while (page.size() == asked && due.size() < most);
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
				organizations(found.stream().map(DueRenewal::organization)));
	}

	private List<Position> page(OffsetDateTime bound, Position after, int most) {
		return this.rows.query(NEXT.formatted(most),
				(row, number) -> new Position(row.getObject(1, UUID.class), row.getObject(2, OffsetDateTime.class)),
				bound, after.end(), after.end(), after.organization());
	}

	private List<Candidate> lock(List<Position> page) {
		return page.isEmpty() ? List.of() : this.rows.query(LOCK, DueRenewals::candidate,
				organizations(page.stream().map(Position::organization)));
	}

	/** As one parameter. */
	private static Object organizations(Stream<UUID> ids) {
		return ids.toArray(UUID[]::new);
	}

	private static Candidate candidate(ResultSet row, int number) throws SQLException {
		return new Candidate(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class),
				ZoneId.of(row.getString(3)));
	}

	/** Where reading goes on. */
	private record Position(UUID organization, OffsetDateTime end) {

	}

	private record Candidate(UUID organization, LocalDate validUntil, ZoneId zone) {

		private long daysLeft(Instant now) {
			return ChronoUnit.DAYS.between(LocalDate.ofInstant(now, this.zone), this.validUntil);
		}

	}

}
