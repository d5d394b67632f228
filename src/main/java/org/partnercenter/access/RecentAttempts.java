package org.partnercenter.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnercenter.database.InsertIfAbsent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what may be tried only so often in a sliding window. The row is locked and the
 * attempt counted before anything is evaluated, so that many at once, on any number of
 * nodes, get no more than one after the other.
 */
@Component
class RecentAttempts {

	private static final Duration OTHER_NODES_CLOCK = Duration.ofMinutes(1);

	private final JdbcClient jdbc;

	private final InsertIfAbsent inserts;

	private final Clock clock;

	RecentAttempts(JdbcClient jdbc, InsertIfAbsent inserts, Clock clock) {
		this.jdbc = jdbc;
		this.inserts = inserts;
		this.clock = clock;
	}

	/**
	 * Whether there is room for one more; the first refusal of a window is told apart.
	 */
	enum Answer {

		ADMITTED, REFUSED, REFUSED_FIRST_TIME

	}

	private record Row(List<Long> moments, Instant refusedSince) {

	}

	/** Takes a place, if one is free. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	Answer take(String subject, int places, Duration window) {
		Instant now = this.clock.instant();
		Row row = lock(subject);
		List<Long> recent = recent(row.moments(), now, window);
		if (recent.size() < places) {
			recent.add(now.toEpochMilli());
			store(subject, recent, null);
			return Answer.ADMITTED;
		}
		boolean told = row.refusedSince() != null && row.refusedSince().isAfter(now.minus(window));
		store(subject, recent, told ? row.refusedSince() : now);
		return told ? Answer.REFUSED : Answer.REFUSED_FIRST_TIME;
	}

	/** Gives a place back, because the attempt turned out to be a good one. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	void giveBack(String subject) {
		Row row = lock(subject);
		List<Long> moments = row.moments();
		if (!moments.isEmpty()) {
			store(subject, moments.subList(0, moments.size() - 1), row.refusedSince());
		}
	}

	private Row lock(String subject) {
		return find(subject).orElseGet(() -> {
			this.inserts.insert("recent_attempts", Map.of("subject", subject, "moments", ""), "subject");
			return find(subject).orElseThrow();
		});
	}

	private Optional<Row> find(String subject) {
		return this.jdbc.sql("select moments, refused_since from recent_attempts where subject = ? for update")
			.param(subject)
			.query(RecentAttempts::read)
			.optional();
	}

	private void store(String subject, List<Long> moments, Instant refusedSince) {
		this.jdbc
			.sql("update recent_attempts set moments = :moments, refused_since = :since, last_at = :now "
					+ "where subject = :subject")
			.param("moments", moments.stream().map(String::valueOf).collect(Collectors.joining(",")))
			.param("since", refusedSince == null ? null : OneTimeLinks.at(refusedSince))
			.param("now", OneTimeLinks.at(this.clock.instant()))
			.param("subject", subject)
			.update();
	}

	private static List<Long> recent(List<Long> moments, Instant now, Duration window) {
		long from = now.minus(window).toEpochMilli();
		long to = now.plus(OTHER_NODES_CLOCK).toEpochMilli();
		return moments.stream().filter(at -> at > from && at <= to).collect(Collectors.toCollection(ArrayList::new));
	}

	private static Row read(ResultSet row, int number) throws SQLException {
		OffsetDateTime since = row.getObject("refused_since", OffsetDateTime.class);
		List<Long> moments = Stream.of(row.getString("moments").split(","))
			.filter(at -> !at.isEmpty())
			.map(Long::valueOf)
			.toList();
		return new Row(moments, since == null ? null : since.toInstant());
	}

}
