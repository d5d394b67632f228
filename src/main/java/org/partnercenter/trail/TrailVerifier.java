package org.partnercenter.trail;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.partnercenter.trail.Verification.Problem;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Reads the whole trail and says whether anybody changed it (T-E04). Needs as much memory
 * for a million records as for a thousand.
 */
@Component
public class TrailVerifier {

	/** A fact is sealed after seconds; whoever keeps one back for longer has reasons. */
	private static final Duration SEALED_WITHIN = Duration.ofMinutes(15);

	private static final int AT_ONCE = 2000;

	private final JdbcTemplate jdbc;

	private final TrailKeys keys;

	private final Anchors anchors;

	private final Clock clock;

	TrailVerifier(JdbcTemplate jdbc, TrailKeys keys, Anchors anchors, Clock clock) {
		this.jdbc = jdbc;
		this.keys = keys;
		this.anchors = anchors;
		this.clock = clock;
	}

	/**
	 * Compares with the anchors that lie on this machine.
	 * @param more anchors that were kept elsewhere
	 */
	public Verification verify(Anchor... more) {
		List<Anchor> known = new ArrayList<>(this.anchors.all());
		known.addAll(List.of(more));
		ChainWalk walk = new ChainWalk(this.keys, known);
		return chain(walk).or(walk::end)
			.or(() -> lost(walk.seq()))
			.or(() -> unsealed(walk.seq()))
			.or(() -> missed(walk.seq()))
			.orElseGet(() -> Verification.intact(walk.seq()));
	}

	private Optional<Verification> chain(ChainWalk walk) {
		List<Link> links;
		do {
			links = links(walk.seq(), AT_ONCE);
			for (Link link : links) {
				Optional<Verification> broken = walk.see(link, () -> links(link.seq(), 1).stream().findFirst(),
						this::standsTwice);
				if (broken.isPresent()) {
					return broken;
				}
			}
		}
		while (!links.isEmpty());
		return Optional.empty();
	}

	private List<Link> links(long after, int count) {
		return this.jdbc.query(Link.SELECT, Link::read, after, count);
	}

	/** Deleted before it was sealed. */
	private Optional<Verification> lost(long records) {
		List<Object> lost = this.jdbc.query("""
				select p.uid from trail_pending p left join trail t on t.uid = p.uid where t.uid is null
				fetch first 1 rows only""", (row, number) -> row.getObject(1));
		return lost.stream().findFirst().map(uid -> new Verification(Problem.MISSING, records, null, null));
	}

	/** The node that committed it has missed it, and said so in a record of its own. */
	private Optional<Verification> missed(long records) {
		return this.jdbc
			.query("select id, recorded_at from trail where action = ? order by id fetch first 1 rows only",
					(row, number) -> new Verification(Problem.LOST, records, row.getLong(1),
							row.getObject(2, OffsetDateTime.class).toInstant()),
					TrailSealer.LOST)
			.stream()
			.findFirst();
	}

	/** Rows that are in no link, in parts: one statement for all would take too long. */
	private Optional<Verification> unsealed(long records) {
		long from = 0;
		Long last = lastOf(from);
		while (last != null) {
			List<TrailRow> open = this.jdbc.query("""
					select t.* from trail t where t.id > ? and t.id <= ?
					and not exists (select 1 from trail_chain c where c.trail_id = t.id) order by t.id""",
					TrailRow::read, from, last);
			for (TrailRow row : open) {
				Optional<Problem> problem = problem(row);
				if (problem.isPresent()) {
					return Optional.of(new Verification(problem.get(), records, row.id(), row.at().toInstant()));
				}
			}
			from = last;
			last = lastOf(from);
		}
		return Optional.empty();
	}

	private Long lastOf(long from) {
		return this.jdbc.queryForObject(
				"select max(id) from (select id from trail where id > ? order by id fetch first ? rows only) part",
				Long.class, from, AT_ONCE);
	}

	private Optional<Problem> problem(TrailRow row) {
		if (!row.isGenuine(this.keys)) {
			return Optional.of(Problem.INSERTED);
		}
		if (standsTwice(row)) {
			return Optional.of(Problem.REPLAYED);
		}
		boolean late = row.at().toInstant().plus(SEALED_WITHIN).isBefore(this.clock.instant());
		return late ? Optional.of(Problem.UNSEALED) : Optional.empty();
	}

	private boolean standsTwice(TrailRow row) {
		Long times = this.jdbc.queryForObject("select count(*) from trail where uid = ?", Long.class, row.uid());
		return times != null && times > 1;
	}

}
